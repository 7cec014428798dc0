import type { PersonFrame } from '../pose/frame.ts';
import type { Estimator, Evidence } from './estimator.ts';
import { NO_NEUTRAL, offCentreOf, seekNeutral, type SeenAtRest, type TakenNeutral } from './neutral.ts';
import { mayBeMiddle, offCentre } from './off-centre.ts';
import { restInTheMiddle, type RestPlaces } from './rest-places.ts';
import { NO_SAMPLES, withSample, type Samples } from './samples.ts';
import type { MeasureSetup } from './setup.ts';
import { LONGEST_SPAN_MS } from './trend.ts';

/** Movements that go to both sides of a middle. */
export const goesBothWays = ({ measure }: MeasureSetup): boolean => measure === 'turn' || measure === 'bend';

export const seenAtRest = (setup: MeasureSetup, frame: PersonFrame, evidence: Evidence): SeenAtRest => ({
  timeMs: frame.timeMs,
  evidence,
  offCentre: offCentre(setup, frame, evidence),
});

/** A zero, and the rest it was taken of. */
interface MendedNeutral {
  readonly neutral: TakenNeutral;
  readonly seen: readonly SeenAtRest[];
}

/** The rest that goes on as a new zero, where the old one seems to have been taken in a hold; null otherwise. */
export function mendedNeutral(
  setup: MeasureSetup,
  estimator: Estimator,
  old: TakenNeutral,
  places: RestPlaces,
  timeMs: number,
  evidence: Evidence,
): MendedNeutral | null {
  const middle = restInTheMiddle(places);
  if (middle === null) return null;
  const { seen, rounds } = middle;
  if (!mayBeMiddle(setup, offCentreOf(seen), old.offCentre, rounds)) return null;
  // Where the person goes from and comes back to says more than how it looks by itself.
  // The last one may be this very frame.
  const resting = seen.slice(0, -1).map((one) => ({ ...one, offCentre: 0 }));
  const neutral = seekNeutral(estimator, { ...NO_NEUTRAL, seen: resting }, timeMs, evidence);
  return neutral.kind === 'taken' ? { neutral: { ...neutral, offCentre: offCentreOf(seen) }, seen } : null;
}

/** The angles of the very rest that the neutral was taken in: without them the first speeds would rest on a frame or two. */
export const restingAngles = (
  estimator: Estimator,
  seen: readonly SeenAtRest[],
  { evidence }: TakenNeutral,
): Samples =>
  seen.reduce(
    (angles, one) =>
      withSample(angles, one.timeMs, estimator.estimate(one.evidence, evidence).angleDeg, LONGEST_SPAN_MS),
    NO_SAMPLES,
  );
