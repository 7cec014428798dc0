import { median } from '../median.ts';
import type { RepReport } from '../coach/rep-report.ts';
import { SIGMAS_95 } from '../coach/symmetry.ts';
import type { DirectionId } from '../exercises/exercise.ts';
import { weekNumber } from './calendar.ts';
import type { MeasuredEntry, SetEntry } from './kept-set.ts';

/** How far one went in one direction in one week. Magnitudes, degrees. */
export interface WeekPoint {
  /** See `weekNumber`. */
  readonly week: number;
  /** First day of that week on which there was a repetition, ISO 8601. */
  readonly day: string;
  readonly reps: number;
  /** Median peak of the repetitions. */
  readonly peakDeg: number;
  /** Half-width of its 95 % interval. */
  readonly uncertaintyDeg: number;
}

/** The first week against the last. */
export interface Change {
  /** Positive: further than at first. */
  readonly differenceDeg: number;
  readonly uncertaintyDeg: number;
  /** Only when the difference is larger than its uncertainty. */
  readonly kind: 'further' | 'less-far' | 'too-small';
}

export interface DirectionTrend {
  readonly direction: DirectionId;
  /** In rising weeks; weeks without a repetition have no point. */
  readonly weeks: readonly WeekPoint[];
  /** Null with fewer than two weeks. */
  readonly change: Change | null;
}

export interface ExerciseTrend {
  /** Exercise id. */
  readonly exercise: string;
  /** In the order of the exercise; one that was never done has no weeks. */
  readonly directions: readonly DirectionTrend[];
}

/** The trend of every exercise in which something was measured, the one practised last first. */
export function trendsOf(entries: readonly SetEntry[]): readonly ExerciseTrend[] {
  const byExercise = new Map<string, MeasuredEntry[]>();
  for (const entry of entries.toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1))) {
    if (entry.kind === 'guided' || entry.report.reps.length === 0) continue;
    const others = byExercise.get(entry.exercise);
    if (others === undefined) byExercise.set(entry.exercise, [entry]);
    else others.push(entry);
  }
  return [...byExercise].map(([exercise, sets]) => {
    const ways = sets[0]?.report.directions.map(({ direction }) => direction) ?? [];
    return { exercise, directions: ways.map((direction) => trendOf(sets, direction)) };
  });
}

function trendOf(sets: readonly MeasuredEntry[], direction: DirectionId): DirectionTrend {
  const weeks = new Map<number, { day: string; reps: RepReport[] }>();
  for (const { day, report } of sets) {
    const mine = report.reps.filter((rep) => rep.direction === direction);
    if (mine.length === 0) continue;
    const week = weekNumber(day);
    const known = weeks.get(week);
    weeks.set(week, {
      day: known === undefined || day < known.day ? day : known.day,
      reps: [...(known?.reps ?? []), ...mine],
    });
  }
  const points = [...weeks]
    .sort(([a], [b]) => a - b)
    .map(([week, { day, reps }]): WeekPoint => ({
      week,
      day,
      reps: reps.length,
      peakDeg: median(reps.map(({ peakDeg }) => peakDeg)) ?? 0,
      // Undivided, as where left is compared with right: the error is mostly the same in every repetition.
      uncertaintyDeg: SIGMAS_95 * (median(reps.map(({ peakSigmaDeg }) => peakSigmaDeg)) ?? 0),
    }));
  return { direction, weeks: points, change: changeOf(points) };
}

function changeOf(points: readonly WeekPoint[]): Change | null {
  const first = points.at(0);
  const last = points.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  const differenceDeg = last.peakDeg - first.peakDeg;
  const uncertaintyDeg = Math.hypot(first.uncertaintyDeg, last.uncertaintyDeg);
  const kind =
    Math.abs(differenceDeg) <= uncertaintyDeg ? 'too-small' : differenceDeg > 0 ? 'further' : 'less-far';
  return { differenceDeg, uncertaintyDeg, kind };
}
