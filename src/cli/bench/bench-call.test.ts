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
    parseBenchCall(['--rounds', '2', '--only', 'contest', '--model', 'lite', '--out', 'a.svg', '--json']),
  ).toEqual({ rounds: 2, parts: ['contest'], model: 'lite', out: 'a.svg', json: true });
  expect(parseBenchCall(['--only', 'engine'])).toMatchObject({ parts: ['engine'], out: null });
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

it.each(['engine', 'page'])('does not measure %s for a chart that cannot be drawn of it', (part) => {
  expect(() => parseBenchCall(['--only', part, '--out', 'a.svg'])).toThrow(
    `--out draws the contest, which --only ${part} leaves out. Leave one of the two away, or ask for --only contest.`,
  );
});
