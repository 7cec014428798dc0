import { expect, it } from 'vitest';
import { parseSoakCall } from './soak-call.ts';

it('practises for half an hour and turns on and off 200 times unless told otherwise', () => {
  expect(parseSoakCall([])).toEqual({ minutes: 30, cycles: 200, out: null, json: false });
});

it('takes its options', () => {
  expect(parseSoakCall(['--minutes', '3', '--cycles', '0', '--out', 'a.json', '--json'])).toEqual({
    minutes: 3,
    cycles: 0,
    out: 'a.json',
    json: true,
  });
  expect(parseSoakCall(['-h'])).toBe('help');
});

it.each([[['--minutes', 'long']], [['--cycles', '-1']], [['--cycles', '1.5']], [['--fast']], [['now']]])(
  'refuses %j',
  (args) => {
    expect(() => parseSoakCall(args)).toThrow(expect.objectContaining({ code: 'usage' }));
  },
);
