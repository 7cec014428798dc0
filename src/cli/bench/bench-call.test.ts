import { expect, it } from 'vitest';
import { BENCH_PARTS, parseBenchCall } from './bench-call.ts';

it('measures everything unless told otherwise', () => {
  expect(parseBenchCall([])).toEqual({
    rounds: 12,
    parts: BENCH_PARTS,
    model: 'full',
    out: null,
    json: false,
  });
});

it('takes its options', () => {
  expect(
    parseBenchCall(['--rounds', '2', '--only', 'engine', '--model', 'lite', '--out', 'a.svg', '--json']),
  ).toEqual({ rounds: 2, parts: ['engine'], model: 'lite', out: 'a.svg', json: true });
  expect(parseBenchCall(['--help'])).toBe('help');
});

it.each([
  [['--rounds', '0']],
  [['--rounds', 'many']],
  [['--only', 'all']],
  [['--model', 'huge']],
  [['clip.webm']],
])('refuses %j', (args) => {
  expect(() => parseBenchCall(args)).toThrow(expect.objectContaining({ code: 'usage' }));
});
