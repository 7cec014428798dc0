import { expect, it } from 'vitest';
import type { ContestantName } from '../page/bench/report.ts';
import { orderOf, paceOf, ratioOf, stageTimesMs, turnsOf, type Turn } from './contest.ts';

const turn = (name: ContestantName, round: number, elapsedMs: number): Turn => ({
  name,
  round,
  slice: { frames: 10, elapsedMs, stagesMs: { inference: [elapsedMs / 10] } },
  mainThreadMs: 1,
});

/** The machine slows down tenfold in the last round, for both. */
const turns = [
  turn('bare', 0, 400),
  turn('pipeline', 0, 500),
  turn('pipeline', 1, 440),
  turn('bare', 1, 440),
  turn('bare', 2, 4000),
  turn('pipeline', 2, 5000),
];

it('holds each turn against the one of the same round', () => {
  const ratio = ratioOf(turns, 'pipeline', 'bare');
  expect(ratio).toEqual({ median: 0.8, lower: 0.8, upper: 1, count: 3 });
});

it('has no ratio to somebody who did not take part', () => {
  expect(ratioOf(turns, 'pipeline', 'sample')).toBeNull();
});

it('counts frames a second and gathers stages', () => {
  expect(turnsOf(turns, 'bare').map(paceOf)).toEqual([25, 10000 / 440, 2.5]);
  expect(stageTimesMs(turnsOf(turns, 'bare'), 'inference')).toEqual([40, 44, 400]);
  expect(stageTimesMs(turns, 'draw')).toEqual([]);
});

it('goes back and forth through the names', () => {
  expect(orderOf(['bare', 'sample'], 0)).toEqual(['bare', 'sample']);
  expect(orderOf(['bare', 'sample'], 1)).toEqual(['sample', 'bare']);
});
