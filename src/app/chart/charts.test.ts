import { expect, test } from 'vitest';
import { finishReport, startReport } from '../../core/coach/report.ts';
import { exercise } from '../../core/exercises/testing/exercise.ts';
import { sampleSet } from '../../core/history/testing/kept-sets.ts';
import { trendsOf } from '../../core/history/trend.ts';
import { repColumns } from './rep-columns.ts';
import {
  bandPath,
  dayTicks,
  degreesY,
  degreeTicks,
  linePath,
  TREND_MARGIN,
  trendPlot,
  weekX,
} from './trend-plot.ts';

const week = (day: string, left: number) => sampleSet(`${day}T10:00:00.000Z`, [['left', left]]).entry;
const trendOf = (...entries: ReturnType<typeof week>[]) => {
  const [trend] = trendsOf(entries);
  if (trend === undefined) throw new Error('no trend');
  return trend;
};

test('a trend fits between its margins, its band above and below the line', () => {
  const trend = trendOf(week('2026-03-02', 20), week('2026-03-09', 26), week('2026-04-13', 31));
  const plot = trendPlot(trend, 500, 200);
  const weeks = trend.directions[0]?.weeks ?? [];
  const xs = weeks.map((point) => weekX(plot, point.week));
  expect(xs[0]).toBeGreaterThan(TREND_MARGIN.left);
  expect(xs.at(-1)).toBeLessThan(500 - TREND_MARGIN.right);
  // Five weeks are five times as wide as one.
  const [a = 0, b = 0, c = 0] = xs;
  expect((c - b) / (b - a)).toBeCloseTo(5);
  expect(plot.topDeg).toBe(40);
  expect(degreesY(plot, 0)).toBe(200 - TREND_MARGIN.bottom);
  expect(degreesY(plot, 40)).toBe(TREND_MARGIN.top);
  expect(linePath(plot, weeks).match(/[ML]/g)).toEqual(['M', 'L', 'L']);
  expect(bandPath(plot, weeks).match(/[ML]/g)).toHaveLength(6);
  expect(degreeTicks(plot)).toEqual([0, 10, 20, 30, 40]);
});

test('a single week stands in the middle, and its day is written once', () => {
  const trend = trendOf(week('2026-03-02', 20), week('2026-03-04', 22));
  const plot = trendPlot(trend, 500, 200);
  const [point] = trend.directions[0]?.weeks ?? [];
  expect(point === undefined ? NaN : weekX(plot, point.week)).toBeCloseTo((500 + 44 - 14) / 2);
  expect(dayTicks(plot, trend).map(({ day }) => day)).toEqual(['2026-03-02']);
  expect(bandPath(plot, point === undefined ? [] : [point])).toMatch(/^M.*Z$/);
});

test('days at the foot keep apart, the latest always among them', () => {
  const days = ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30'];
  const trend = trendOf(...days.map((day) => week(day, 20)));
  const ticks = dayTicks(trendPlot(trend, 260, 200), trend);
  expect(ticks.at(-1)?.day).toBe('2026-03-30');
  expect(ticks.length).toBeLessThan(days.length);
});

test('repetitions are columns within one scale, coloured by what they reached', () => {
  const chair = exercise('chair-twist');
  const report = finishReport(startReport(chair));
  expect(repColumns(chair, report.reps)).toEqual([]);
  const { entry } = sampleSet('2026-03-02T10:00:00.000Z', [
    ['left', 27],
    ['right', 44],
    ['left', 55],
  ]);
  const columns = repColumns(chair, entry.kind === 'measured' ? entry.report.reps : []);
  expect(columns.map(({ zone }) => zone)).toEqual(['target', 'caution', 'over']);
  for (const { low, peak, high } of columns) expect(low < peak && peak < high && high <= 1).toBe(true);
});
