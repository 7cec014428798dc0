import type { ContestantName, Stage } from '../page/bench/report.ts';
import { STAGES } from '../page/bench/report.ts';
import { paceOf, ratioOf, stageTimesMs, turnsOf, type Turn } from './contest.ts';
import { rank, spreadOf, type Spread } from './statistics.ts';

/** The middle of one stage's times and what 95 % of them stay under, milliseconds. */
export interface StageFigures {
  readonly medianMs: number;
  readonly p95Ms: number;
}

/** What a contestant's turns come to. */
export interface ContestantFigures {
  readonly name: ContestantName;
  readonly framesPerSecond: Spread;
  /** Against the bare model, round by round. */
  readonly toBare: Spread | null;
  readonly mainThreadMsPerFrame: number;
  readonly stages: Readonly<Partial<Record<Stage, StageFigures>>>;
}

export function figuresOf(turns: readonly Turn[], name: ContestantName): ContestantFigures | null {
  const own = turnsOf(turns, name);
  if (own.length === 0) return null;
  const stages: Partial<Record<Stage, StageFigures>> = {};
  for (const stage of STAGES) {
    const times = stageTimesMs(own, stage);
    if (times.length > 0) stages[stage] = { medianMs: rank(times, 0.5), p95Ms: rank(times, 0.95) };
  }
  // The first frame of a turn is not in its pace, but the main thread worked for it all the same.
  const frames = own.reduce((sum, { slice }) => sum + slice.frames + 1, 0);
  return {
    name,
    framesPerSecond: spreadOf(own.map(paceOf)),
    toBare: ratioOf(turns, name, 'bare'),
    mainThreadMsPerFrame: own.reduce((sum, { mainThreadMs }) => sum + mainThreadMs, 0) / frames,
    stages,
  };
}
