import { describe, expect, test } from 'vitest';
import { isGuided } from '../../core/exercises/any-exercise.ts';
import { CATALOGUE } from '../../core/exercises/catalogue.ts';
import { ROUTINES } from '../../core/routines/catalogue.ts';
import { en } from './en/en.ts';
import { LANGUAGES, languageFor } from './languages.ts';

test.each([
  [null, ['en-GB', 'de'], 'en'],
  [null, ['de-AT', 'en'], 'de'],
  [null, ['fr-CH', 'de-CH', 'en'], 'de'],
  [null, ['fr'], 'en'],
  [null, [], 'en'],
  ['de', ['en-GB'], 'de'],
  ['en', ['de-DE'], 'en'],
  ['nonsense', ['de-DE'], 'de'],
] as const)('chosen %s, on a device of %s, the page speaks %s', (chosen, ofDevice, code) => {
  expect(languageFor(chosen, ofDevice).code).toBe(code);
});

/** Names, and what is written alike in the languages that share it. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  de: ['Unwind', 'Pause', 'Tempo'],
};

/** Every text with the path that leads to it; the forms of a plural as one text each. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

const PLURAL_FORM = /\.(zero|one|two|few|many|other)$/;
/** The variants of a cue are as many as a language likes. */
const VARIANT = /^(cues\..+)\.\d+$/;

const keyOf = (path: string): string => path.replace(PLURAL_FORM, '').replace(VARIANT, '$1');
const keysOf = (value: unknown): string[] => [...new Set(textsOf(value).map(([path]) => keyOf(path)))].sort();

const placesIn = (template: string): string[] =>
  [...template.matchAll(/\{(\w+)(?::\w+)?\}/g)].map(([, name = '']) => name).sort();

/** The places that may stand in a message: of a plural, those of any form. */
function placesOf(value: unknown): Map<string, string> {
  const places = new Map<string, Set<string>>();
  for (const [path, text] of textsOf(value)) {
    const known = places.get(keyOf(path)) ?? new Set<string>();
    for (const place of placesIn(text)) known.add(place);
    places.set(keyOf(path), known);
  }
  return new Map([...places].map(([key, names]) => [key, [...names].sort().join(' ')]));
}

const hasLetters = (text: string): boolean => /\p{L}{2}/u.test(text.replace(/\{[^}]*\}/g, ''));

describe.each(
  LANGUAGES.filter(({ code }) => code !== 'en').map((language) => [language.name, language] as const),
)('%s', (_, { code, load }) => {
  test('says everything that English says, and nothing else', async () => {
    const { messages } = await load();
    expect(messages.language).toBe(code);
    expect(keysOf(messages)).toEqual(keysOf(en));
  });

  test('has the same places in every message', async () => {
    const { messages } = await load();
    expect(placesOf(messages)).toEqual(placesOf(en));
  });

  test('leaves nothing empty and nothing in English', async () => {
    const { messages } = await load();
    const english = new Map(textsOf(en));
    const leftOver = textsOf(messages).filter(([path, text]) => {
      const original = english.get(path);
      if (text.trim() === '') return original !== '';
      return (
        path !== 'language' && text === original && hasLetters(text) && !(ALIKE[code] ?? []).includes(text)
      );
    });
    expect(leftOver).toEqual([]);
  });

  test.each(CATALOGUE.map((exercise) => [exercise.id, exercise] as const))(
    '%s is told line for line',
    async (id, exercise) => {
      const { exercises } = await (await load()).told();
      const told = exercises[id];
      const { en: english } = exercise.words;
      expect(told).toBeDefined();
      if (told === undefined) return;
      for (const part of ['setup', 'steps', 'watchFor'] as const) {
        expect(told[part]).toHaveLength(english[part].length);
        expect(new Set(told[part]).size).toBe(told[part].length);
      }
      const off = isGuided(exercise) && exercise.offer.kind === 'off';
      expect('notMeasured' in told).toBe(isGuided(exercise));
      expect('offReason' in told).toBe(off);
      const original = new Set(textsOf(english).map(([, text]) => text));
      for (const [, text] of textsOf(told)) {
        expect(text.trim()).not.toBe('');
        expect(original).not.toContain(text);
      }
    },
  );

  test('reads every step of a guided exercise in the time it has', async () => {
    const { exercises } = await (await load()).told();
    for (const exercise of CATALOGUE.filter(isGuided)) {
      for (const stage of exercise.stages) {
        if (stage.kind === 'rest' || stage.kind === 'stay') continue;
        const step = exercises[exercise.id]?.steps[stage.step] ?? '';
        // Read aloud, about 13 letters a second.
        expect({ step, ms: stage.ms >= (step.length / 13) * 1000 }).toEqual({ step, ms: true });
      }
    }
  });

  test('tells where every number comes from', async () => {
    const told = (await (await load()).told()).sources;
    const english = CATALOGUE.flatMap(({ sources }) =>
      sources.flatMap(({ about, source }) => [about, source]),
    );
    expect(Object.keys(told).sort()).toEqual([...new Set(english)].sort());
    for (const [original, text] of Object.entries(told)) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toBe(original);
    }
  });

  test('names every exercise and every routine, and no others', async () => {
    const { cards, routines, told } = await load();
    const ids = CATALOGUE.map(({ id }) => id).sort();
    expect(Object.keys(cards).sort()).toEqual(ids);
    expect(Object.keys((await told()).exercises).sort()).toEqual(ids);
    expect(Object.keys(routines).sort()).toEqual(ROUTINES.map(({ id }) => id).sort());
    const original = new Set(
      [...CATALOGUE, ...ROUTINES].flatMap(
        ({
          words: {
            en: { name, summary },
          },
        }) => [name, summary],
      ),
    );
    for (const [, text] of [...textsOf(cards), ...textsOf(routines)]) {
      expect(text.trim()).not.toBe('');
      expect(original).not.toContain(text);
    }
    const names = Object.values(cards).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
