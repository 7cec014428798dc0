import type { ContestantName, Slice, Stage } from '../page/bench/report.ts';
import { spreadOf, type Spread } from './statistics.ts';

/** One contestant's turn in one round. */
export interface Turn {
  readonly name: ContestantName;
  readonly round: number;
  readonly slice: Slice;
  /** Time a processor worked for the page's main thread meanwhile, milliseconds. */
  readonly mainThreadMs: number;
}

/** Frames a second of one turn. */
export const paceOf = ({ slice }: Turn): number => (1000 * slice.frames) / slice.elapsedMs;

/** All turns of one contestant. */
export const turnsOf = (turns: readonly Turn[], name: ContestantName): readonly Turn[] =>
  turns.filter((turn) => turn.name === name);

/**
 * How many times as fast `name` is as `than`, round by round: what slows the machine down for a while slows both. Null
 * when one of them did not take part.
 */
export function ratioOf(turns: readonly Turn[], name: ContestantName, than: ContestantName): Spread | null {
  const paces = new Map(turnsOf(turns, than).map((turn) => [turn.round, paceOf(turn)]));
  const ratios = turnsOf(turns, name).flatMap((turn) => {
    const other = paces.get(turn.round);
    return other === undefined ? [] : [paceOf(turn) / other];
  });
  return ratios.length === 0 ? null : spreadOf(ratios);
}

/** All of one stage's times, milliseconds. */
export const stageTimesMs = (turns: readonly Turn[], stage: Stage): readonly number[] =>
  turns.flatMap(({ slice }) => slice.stagesMs[stage] ?? []);

/** The order of a round: forwards and backwards in turn, so that whoever is later is not later every time. */
export const orderOf = (names: readonly ContestantName[], round: number): readonly ContestantName[] =>
  round % 2 === 0 ? names : names.toReversed();
