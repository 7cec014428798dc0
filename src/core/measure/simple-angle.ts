import type { PersonFrame } from '../pose/frame.ts';
import type { Estimate, Estimator, Evidence } from './estimator.ts';
import { numbers } from './numbers.ts';
import type { UnmeasuredReason } from './measurement.ts';
import { sideOn, viewFromSideOn } from './side-view.ts';
import { wrapDeg } from './vector.ts';

/** One angle read straight off one frame: for exercises that are followed more simply. */
export interface SimpleAngle {
  /**
   * Degrees, not yet against neutral; or why this frame has none.
   * @param facing 1 when the person faces the picture's right edge (lying: the feet point there), else -1
   */
  readonly read: (frame: PersonFrame, facing: 1 | -1) => number | UnmeasuredReason;
  /**
   * `body`: signed as the measure says. `screen`: positive anticlockwise on the screen, which is the measure's sign for
   * somebody who faces right.
   */
  readonly signedBy: 'body' | 'screen';
  /** Spread of the error at neutral, and what is added for each degree of change. */
  readonly sigma: { readonly baseDeg: number; readonly perDeg: number };
}

/** Places in the evidence. */
const ANGLE = 0;
const SIDE_ON = 1;
const LENGTH = 2;

/** The change of a simple angle from the person's own neutral. Nothing is fitted: it is what the landmarks show. */
export const simpleEstimator = ({ read, signedBy, sigma }: SimpleAngle): Estimator => ({
  evidenceOf(frame: PersonFrame): Evidence | UnmeasuredReason {
    const side = sideOn(frame.world);
    const angleDeg = read(frame, side >= 0 ? 1 : -1);
    if (typeof angleDeg === 'string') return angleDeg;
    const evidence = numbers(LENGTH);
    evidence[ANGLE] = angleDeg;
    evidence[SIDE_ON] = side;
    return evidence;
  },
  viewOf: (evidence: Evidence) => viewFromSideOn(evidence[SIDE_ON] ?? 0),
  estimate(evidence: Evidence, neutral: Evidence): Estimate {
    const changeDeg = wrapDeg((evidence[ANGLE] ?? 0) - (neutral[ANGLE] ?? 0));
    const facing = (neutral[SIDE_ON] ?? 0) >= 0 ? 1 : -1;
    const angleDeg = signedBy === 'screen' ? facing * changeDeg : changeDeg;
    return { angleDeg, sigmaDeg: sigma.baseDeg + sigma.perDeg * Math.abs(angleDeg), checks: [] };
  },
});
