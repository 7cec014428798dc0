import type { Side } from './raised-hand.ts';

/**
 * What the hands say at a frame. `given`: one hand has now been held up long enough, told once. `raised`: a hand is
 * up, or has just come down: the trunk moves along with the arm, so angles mean little.
 */
export type HandSign = 'down' | 'raised' | 'given';

/** A hand being held up. Never changed in place. */
export interface HandSignal {
  readonly raised: { readonly side: Side; readonly sinceMs: number; readonly lastMs: number } | null;
  /** The present raise has been told; the hand has to come down before it can be told again. */
  readonly told: boolean;
}

export const NO_HAND: HandSignal = { raised: null, told: false };

/** Held up for this long it is a sign. Product timing. */
const HELD_MS = 1_000;
/** Lost for up to this long it is still up: landmarks jitter. Our judgement. */
const FLICKER_MS = 300;
/** After it was last seen up the arm is still on its way down. Our judgement. */
const LOWERING_MS = 800;

export interface HandStep {
  readonly signal: HandSignal;
  readonly sign: HandSign;
}

/** Takes in one frame's raised hand. Frames come in order of time. */
export function stepHandSignal(before: HandSignal, hand: Side | null, timeMs: number): HandStep {
  const { raised } = before;
  if (hand === null) {
    if (raised === null) return { signal: before, sign: 'down' };
    const sinceMs = timeMs - raised.lastMs;
    if (sinceMs < LOWERING_MS) return { signal: before, sign: 'raised' };
    return { signal: NO_HAND, sign: 'down' };
  }
  const goesOn = raised?.side === hand && timeMs - raised.lastMs <= FLICKER_MS;
  const sinceMs = goesOn ? raised.sinceMs : timeMs;
  const told = before.told && goesOn;
  const given = !told && timeMs - sinceMs >= HELD_MS;
  return {
    signal: { raised: { side: hand, sinceMs, lastMs: timeMs }, told: told || given },
    sign: given ? 'given' : 'raised',
  };
}
