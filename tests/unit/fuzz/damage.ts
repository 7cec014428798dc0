import fc from 'fast-check';

/** What somebody careless, or hostile, would put in the place of a value. */
const POISON: readonly string[] = [
  '{"__proto__":{"polluted":true}}',
  '"__proto__":{"polluted":true},',
  '"__proto__"',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '"constructor":{"prototype":{"polluted":true}},',
  '"toString":1,',
  '"<img src=x onerror=alert(1)>"',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '../../..',
  '%2e%2e%2f',
  '%00',
  '%ff',
  '1e999',
  '-1e999',
  '1e-400',
  '-0',
  '9007199254740993',
  '99999999999999999999999',
  '-1',
  '0.1e1',
  'NaN',
  'Infinity',
  'null',
  'true',
  '[]',
  '{}',
  '""',
  '[[[[[[[[[[[[]]]]]]]]]]]]',
  '\u0000',
  '\\u0000',
  '\ud800',
  '\\ud800',
  '\u202e',
  '\ufeff',
  '\u2028',
  '\n',
  '\r\n',
  '"'.repeat(50),
  '\\'.repeat(51),
  '9'.repeat(400),
];

const poison = fc.constantFrom(...POISON);
const place = fc.double({ min: 0, max: 1, noNaN: true });

/** Any piece of the text is cut out, doubled, or replaced. */
const torn = (sound: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        at: place,
        length: fc.integer({ min: 0, max: 40 }),
        by: fc.oneof(fc.constant(''), poison, fc.string({ maxLength: 12 }), fc.json({ maxDepth: 3 })),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((changes) =>
      changes.reduce((text, { at, length, by }) => {
        const start = Math.floor(at * text.length);
        return text.slice(0, start) + by + text.slice(start + length);
      }, sound),
    );

/** A value in JSON text: a string, a number, or a word, with nothing said about what it means. */
const VALUE = /"(?:[^"\\]|\\.)*"(?=\s*[,\]}])|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\btrue\b|\bfalse\b|\bnull\b/g;

/** Whole values are exchanged, so that the text stays JSON and gets past the parser. */
function swapped(sound: string): fc.Arbitrary<string> {
  const values = [...sound.matchAll(VALUE)].map(({ index, 0: { length } }) => ({ index, length }));
  const value = fc.oneof(
    fc.json({ maxDepth: 2 }),
    fc.double().map((number) => JSON.stringify(number)),
    fc.integer().map(String),
    poison,
    // Another value of the same file, where it does not belong.
    fc.nat(Math.max(0, values.length - 1)).map((from) => {
      const { index = 0, length = 0 } = values[from] ?? {};
      return sound.slice(index, index + length);
    }),
  );
  return fc
    .array(fc.tuple(fc.nat(Math.max(0, values.length - 1)), value), { minLength: 1, maxLength: 3 })
    .map((changes) =>
      // From behind, so that the places before stay true.
      [...changes]
        .sort(([a], [b]) => b - a)
        .reduce((text, [which, by]) => {
          const { index = 0, length = 0 } = values[which] ?? {};
          return text.slice(0, index) + by + text.slice(index + length);
        }, sound),
    );
}

/** A member is put in beside another. */
const added = (sound: string): fc.Arbitrary<string> => {
  const objects = [...sound.matchAll(/\{(?=")/g)].map(({ index }) => index + 1);
  const member = fc.oneof(
    poison.filter((text) => text.endsWith(',')),
    fc
      .tuple(fc.string({ maxLength: 8 }), fc.json({ maxDepth: 2 }))
      .map(([key, value]) => `${JSON.stringify(key)}:${value},`),
  );
  return fc.tuple(fc.nat(Math.max(0, objects.length - 1)), member).map(([which, put]) => {
    const at = objects[which] ?? 0;
    return sound.slice(0, at) + put + sound.slice(at);
  });
};

/** It ends somewhere, or goes on after its end. */
const cut = (sound: string): fc.Arbitrary<string> =>
  fc.oneof(
    place.map((at) => sound.slice(0, Math.floor(at * sound.length))),
    fc
      .tuple(place, place)
      .map(
        ([from, to]) => sound + sound.slice(Math.floor(from * sound.length), Math.floor(to * sound.length)),
      ),
  );

/** A sound text with something wrong, or something else altogether. */
export const damaged = (sound: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: torn(sound) },
    { weight: 8, arbitrary: swapped(sound) },
    { weight: 2, arbitrary: added(sound) },
    { weight: 1, arbitrary: cut(sound) },
    { weight: 1, arbitrary: fc.oneof(fc.string(), fc.json(), poison) },
  );
