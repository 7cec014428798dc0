import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isGuided } from './any-exercise.ts';
import { anyExerciseById, CATALOGUE, EXERCISES, exerciseById } from './catalogue.ts';
import { breathPhaseMs, holdTargetMs } from './dose.ts';
import type { Exercise } from './exercise.ts';
import { parseExercise } from './parse.ts';

const folder = new URL('./catalogue/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

const readFile = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

/** A file of the catalogue with one thing changed, and what the schema says to it. */
function problemsOf(
  change: (exercise: Record<string, unknown>) => void,
  file = 'chair-twist.json',
): string[] {
  const exercise = readFile(file) as Record<string, unknown>;
  change(exercise);
  const parsed = parseExercise(exercise);
  return parsed.kind === 'invalid' ? parsed.problems.map((p) => `${p.path}: ${p.message}`) : [];
}

const firstDirection = (exercise: Record<string, unknown>): Record<string, unknown> => {
  const [first] = exercise['directions'] as Record<string, unknown>[];
  if (first === undefined) throw new Error('the sample has no direction');
  return first;
};

describe('the catalogue', () => {
  it('lists every file of its folder once', () => {
    const ids = CATALOGUE.map((exercise) => `${exercise.id}.json`);
    expect(ids.toSorted()).toEqual(files.toSorted());
  });

  it.each(files)('%s passes the schema and is named after its id', (name) => {
    const parsed = parseExercise(readFile(name));
    expect(parsed.kind === 'invalid' ? parsed.problems : []).toEqual([]);
    expect(parsed.kind === 'exercise' && `${parsed.exercise.id}.json`).toBe(name);
  });

  it('finds an exercise by its id', () => {
    expect(exerciseById('cat-cow')?.measure).toBe('bend');
    expect(anyExerciseById('cat-cow')).toBe(exerciseById('cat-cow'));
    expect(exerciseById('no-such')).toBeUndefined();
    expect(anyExerciseById('no-such')).toBeUndefined();
  });

  it('holds nobody to a turn that is measured lying', () => {
    for (const { coarse, measure, position } of EXERCISES) {
      expect(coarse).toBe(measure === 'turn' && position === 'lying');
    }
  });

  it('does not pass a guided exercise off as a measured one', () => {
    expect(anyExerciseById('heat')?.measure).toBe('none');
    expect(exerciseById('heat')).toBeUndefined();
    expect(EXERCISES.length + CATALOGUE.filter(isGuided).length).toBe(CATALOGUE.length);
  });

  it.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))(
    '%s says where its range and its pace come from',
    (_id, exercise) => {
      const judged = exercise.sources.filter((source) => source.kind === 'judgement');
      expect(judged.some((source) => source.about.includes('over range'))).toBe(true);
      expect(judged.some((source) => source.about.includes('pace'))).toBe(true);
    },
  );

  it('has the ranges of the product, by direction', () => {
    const bands = (id: string) =>
      exerciseById(id)?.directions.map((d) => [
        d.id,
        d.targetMinDeg,
        d.targetMaxDeg,
        d.cautionDeg,
        d.overDeg,
      ]);
    expect(bands('chair-twist')).toEqual([
      ['left', 15, 35, 40, 50],
      ['right', 15, 35, 40, 50],
    ]);
    expect(bands('standing-rotation')?.[0]).toEqual(['left', 10, 25, 30, 40]);
    expect(bands('cat-cow')).toEqual([
      ['cat', 10, 30, 40, 50],
      ['cow', 8, 20, 25, 35],
    ]);
    expect(bands('standing-backbend')).toEqual([['back', 5, 15, 20, 30]]);
  });

  it('tells a hold that is asked from a breath that sets the pace', () => {
    const dose = (id: string) => {
      const exercise = exerciseById(id) as Exercise;
      return [holdTargetMs(exercise), breathPhaseMs(exercise)];
    };
    expect(dose('seated-floor-twist')).toEqual([20_000, null]);
    expect(dose('cat-cow')).toEqual([0, 5_000]);
  });
});

describe('a file that is wrong is refused with a readable problem', () => {
  it('accepts the sample as it stands', () => {
    expect(problemsOf(() => undefined)).toEqual([]);
  });

  it.each<[string, (exercise: Record<string, unknown>) => void, RegExp]>([
    [
      'band upside down',
      (e) => (firstDirection(e)['targetMinDeg'] = 36),
      /^directions\.0: expected targetMinDeg < targetMaxDeg/,
    ],
    ['caution at over', (e) => (firstDirection(e)['cautionDeg'] = 50), /cautionDeg < overDeg/],
    [
      'no over range',
      (e) => delete firstDirection(e)['overDeg'],
      /^directions\.0\.overDeg: Invalid key: Expected "overDeg"/,
    ],
    ['no measure', (e) => delete e['measure'], /^measure: /],
    ['a measure nobody takes', (e) => (e['measure'] = 'twirl'), /^measure: .*"twirl"/],
    ['a number as text', (e) => (firstDirection(e)['overDeg'] = '50'), /^directions\.0\.overDeg: .*number/],
    ['no finite number', (e) => (firstDirection(e)['overDeg'] = Number.NaN), /^directions\.0\.overDeg/],
    ['an unknown key', (e) => (e['targetDegrees'] = 30), /^targetDegrees: /],
    [
      'an unknown key within',
      (e) => (firstDirection(e)['overDegrees'] = 50),
      /^directions\.0\.overDegrees: /,
    ],
    ['no sources', (e) => (e['sources'] = []), /^sources: /],
    ['no words', (e) => (e['words'] = {}), /^words\.en: /],
    [
      'left twice',
      (e) => (e['directions'] = [firstDirection(e), firstDirection(e)]),
      /one direction per sign/,
    ],
    ['left with the sign of right', (e) => (firstDirection(e)['sign'] = -1), /expected sign 1 for left/],
    [
      'slower above too fast',
      (e) => (e['pace'] = { cautionDegPerSec: 50, tooFastDegPerSec: 40 }),
      /cautionDegPerSec < tooFast/,
    ],
    ['a hold of no kind', (e) => (e['dose'] = { reps: 3, hold: { holdMs: 5000 } }), /^dose\.hold\.kind: /],
    [
      'a breath with a hold',
      (e) => (e['dose'] = { reps: 3, hold: { kind: 'breath', holdMs: 5000 } }),
      /^dose\.hold\./,
    ],
    [
      'half a repetition',
      (e) => (e['dose'] = { reps: 2.5, hold: { kind: 'seconds', holdMs: 0 } }),
      /^dose\.reps: /,
    ],
    [
      'a check twice',
      (e) =>
        (e['checks'] = [
          { id: 'rocking', limitDeg: 10 },
          { id: 'rocking', limitDeg: 12 },
        ]),
      /each form check once/,
    ],
    [
      'a step twice',
      (e) => ((e['words'] as { en: Record<string, unknown> }).en['steps'] = ['Turn.', 'Turn.']),
      /^words\.en\.steps: expected each step once/,
    ],
    ['an id with capitals', (e) => (e['id'] = 'ChairTwist'), /^id: expected lower-case words/],
  ])('%s', (_what, change, problem) => {
    const problems = problemsOf(change);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join('\n')).toMatch(problem);
  });

  it.each<[string, string, (exercise: Record<string, unknown>) => void, RegExp]>([
    ['nothing', 'heat.json', () => undefined, /^$/],
    ['a guided one with bands', 'heat.json', (e) => (e['directions'] = []), /^directions: /],
    ['a guided one of tier 1', 'heat.json', (e) => (e['tier'] = 1), /^tier: /],
    ['no stages', 'heat.json', (e) => (e['stages'] = []), /^stages: /],
    [
      'a stage of no kind',
      'heat.json',
      (e) => (e['stages'] = [{ kind: 'jump', ms: 5000 }]),
      /^stages\.0\.kind: /,
    ],
    [
      'a step that is not there',
      'heat.json',
      (e) => (e['stages'] = [0, 1, 2, 3, 4, 5].map((step) => ({ kind: 'do', step, ms: 5000 }))),
      /every stage to name a step there is/,
    ],
    [
      'a step nobody hears',
      'heat.json',
      (e) => (e['stages'] = [{ kind: 'do', step: 0, ms: 5000 }]),
      /every step to have a stage/,
    ],
    ['a stage of no time', 'heat.json', (e) => (e['stages'] = [{ kind: 'rest', ms: 0 }]), /^stages\.0\.ms: /],
    ['half a round', 'heat.json', (e) => (e['rounds'] = 1.5), /^rounds: /],
    [
      'off without a reason',
      'lying-towel-twist.json',
      (e) => (e['offer'] = { kind: 'off' }),
      /^offer\.reason: /,
    ],
    ['an offer to nobody', 'heat.json', (e) => (e['offer'] = { kind: 'never' }), /^offer\.kind: /],
    [
      'no word of why it is not measured',
      'heat.json',
      (e) => delete (e['words'] as { en: Record<string, unknown> }).en['notMeasured'],
      /^words\.en\.notMeasured: /,
    ],
  ])('guided: %s', (_what, file, change, problem) => {
    expect(problemsOf(change, file).join('\n')).toMatch(problem);
  });

  it('something that is no object at all', () => {
    const parsed = parseExercise('chair-twist');
    expect(parsed).toMatchObject({ kind: 'invalid', problems: [{ path: '' }] });
  });
});
