import type { ExerciseTrend, WeekPoint } from '../../core/history/trend.ts';

/** Pixels of a trend chart. Weeks from left to right, degrees from the foot up. */
export interface TrendPlot {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly firstWeek: number;
  readonly lastWeek: number;
  readonly topDeg: number;
}

export const TREND_MARGIN = { left: 44, right: 14, top: 12, bottom: 26 } as const;

const STEP_DEG = 10;

export function trendPlot({ directions }: ExerciseTrend, widthPx: number, heightPx: number): TrendPlot {
  const points = directions.flatMap(({ weeks }) => weeks);
  const weeks = points.map(({ week }) => week);
  const highest = Math.max(...points.map(({ peakDeg, uncertaintyDeg }) => peakDeg + uncertaintyDeg));
  return {
    widthPx,
    heightPx,
    firstWeek: Math.min(...weeks),
    lastWeek: Math.max(...weeks),
    topDeg: Math.max(STEP_DEG, Math.ceil(highest / STEP_DEG) * STEP_DEG),
  };
}

/** One week alone stands in the middle. */
export function weekX({ widthPx, firstWeek, lastWeek }: TrendPlot, week: number): number {
  const { left, right } = TREND_MARGIN;
  const share = lastWeek === firstWeek ? 0.5 : (week - firstWeek) / (lastWeek - firstWeek);
  // Half a mark of room at both ends.
  return left + 12 + share * Math.max(0, widthPx - left - right - 24);
}

export const degreesY = ({ heightPx, topDeg }: TrendPlot, degrees: number): number =>
  TREND_MARGIN.top +
  (heightPx - TREND_MARGIN.top - TREND_MARGIN.bottom) * (1 - Math.max(0, degrees) / topDeg);

const at = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

export const linePath = (plot: TrendPlot, weeks: readonly WeekPoint[]): string =>
  weeks
    .map(
      ({ week, peakDeg }, index) =>
        `${index === 0 ? 'M' : 'L'}${at(weekX(plot, week), degreesY(plot, peakDeg))}`,
    )
    .join('');

/** The area that a camera's error covers; of one week alone as wide as its mark. */
export function bandPath(plot: TrendPlot, weeks: readonly WeekPoint[]): string {
  const edge = (sign: 1 | -1) =>
    weeks.map(({ week, peakDeg, uncertaintyDeg }) => ({
      x: weekX(plot, week),
      y: degreesY(plot, peakDeg + sign * uncertaintyDeg),
    }));
  const outline = [...edge(1), ...edge(-1).reverse()];
  const [only, below] = outline;
  if (outline.length === 2 && only !== undefined && below !== undefined) {
    return `M${at(only.x - 7, only.y)}L${at(only.x + 7, only.y)}L${at(below.x + 7, below.y)}L${at(below.x - 7, below.y)}Z`;
  }
  return `${outline.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${at(x, y)}`).join('')}Z`;
}

export const degreeTicks = ({ topDeg }: TrendPlot): readonly number[] => {
  const step = topDeg > 60 ? 2 * STEP_DEG : STEP_DEG;
  return Array.from({ length: Math.floor(topDeg / step) + 1 }, (_, index) => index * step);
};

/** Points to write a day under: the first, the last, and as many between as have room. */
export function dayTicks(plot: TrendPlot, { directions }: ExerciseTrend): readonly WeekPoint[] {
  const byWeek = new Map(directions.flatMap(({ weeks }) => weeks).map((point) => [point.week, point]));
  const points = [...byWeek.values()].sort((a, b) => a.week - b.week);
  const placed: WeekPoint[] = [];
  // From the latest back: that is the one people look for.
  for (const point of points.toReversed()) {
    const next = placed.at(-1);
    if (next === undefined || weekX(plot, next.week) - weekX(plot, point.week) >= 92) placed.push(point);
  }
  return placed.reverse();
}
