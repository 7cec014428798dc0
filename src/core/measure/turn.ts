import type { ModelName } from '../pose/model.ts';
import { byModel, doubted, EVERY_DIGIT } from './borrowed-fit.ts';
import calibration from './calibration/turn.json' with { type: 'json' };
import type { Estimate, Estimator, Evidence } from './estimator.ts';
import type { Position } from './setup.ts';
import { TURN_SLOT, turnView } from './turn-evidence.ts';
import { onKeyOf, surfaceMove, turnEvidenceWithSurface } from './turn-surface.ts';
import { testimoniesOf, type Witness } from './witness.ts';

/** Small networks that judge a turn together, and how far off they are. */
export interface TurnPanel {
  /** Each judges the turn by other evidence: the trunk, with more or less of the head, the arms and the wrists. */
  readonly witnesses: readonly Witness[];
  readonly pelvis: Witness;
  readonly sigma: TurnSpread;
}

/** One pose model in one position. Fitted by `npm run calibrate`; the file says from what and how well. */
export interface TurnCalibration extends TurnPanel {
  /** Hears the surface of the lower trunk as well. None for somebody sitting: folded thighs hide the pelvis. */
  readonly surface?: TurnPanel;
}

/**
 * Spread of the error: at rest, and per degree of turn, of pelvis yaw, of unexplained side lean, of the trunk's pitch
 * against the camera, and of disagreement between the witnesses.
 */
export type TurnSpread = Readonly<
  Record<'baseDeg' | 'perDeg' | 'perPelvisDeg' | 'perLeanDeg' | 'perPitchDeg' | 'perDisagreementDeg', number>
>;

/** A turned trunk seems to lean this much per degree of turn in the picture, and sways a little anyway. */
const LEAN_PER_TURN = 0.15;
const SWAY_DEG = 1;

/** The part of a side lean, degrees, that the turn itself does not explain: what makes the turn less sure. */
export const unexplainedLeanDeg = (leanDeg: number, turnDeg: number): number =>
  Math.max(0, Math.abs(leanDeg) - LEAN_PER_TURN * Math.abs(turnDeg) - SWAY_DEG);

/** Several testimonies, the first `count`, as one: their mean, and how far they lie apart (standard deviation), degrees. */
export function agreed(
  testimoniesDeg: ArrayLike<number>,
  count = testimoniesDeg.length,
): { meanDeg: number; disagreementDeg: number } {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += testimoniesDeg[index] ?? 0;
  const meanDeg = sum / count;
  let square = 0;
  for (let index = 0; index < count; index += 1) {
    const apart = (testimoniesDeg[index] ?? 0) - meanDeg;
    square += apart * apart;
  }
  return { meanDeg, disagreementDeg: Math.sqrt(square / count) };
}

/** What makes a turn less sure, degrees, none of it negative. */
interface Doubts {
  readonly turnDeg: number;
  readonly pelvisDeg: number;
  readonly leanDeg: number;
  readonly pitchDeg: number;
  readonly disagreementDeg: number;
}

const spreadOf = (spread: TurnSpread, doubts: Doubts): number =>
  spread.baseDeg +
  spread.perDeg * doubts.turnDeg +
  spread.perPelvisDeg * doubts.pelvisDeg +
  spread.perLeanDeg * doubts.leanDeg +
  spread.perPitchDeg * doubts.pitchDeg +
  spread.perDisagreementDeg * doubts.disagreementDeg;

/** What a panel says of one frame, degrees. */
interface Verdict {
  readonly turnDeg: number;
  readonly pelvisDeg: number;
  readonly sigmaDeg: number;
}

type Judge = (evidence: Evidence, neutral: Evidence, leanDeg: number) => Verdict;

function judgeOf({ witnesses, pelvis, sigma }: TurnPanel): Judge {
  const testify = testimoniesOf([...witnesses, pelvis]);
  return (evidence, neutral, leanDeg) => {
    const testimonies = testify(evidence, neutral);
    const { meanDeg: turnDeg, disagreementDeg } = agreed(testimonies, witnesses.length);
    const pelvisDeg = testimonies[witnesses.length] ?? 0;
    const doubts: Doubts = {
      turnDeg: Math.abs(turnDeg),
      pelvisDeg: Math.abs(pelvisDeg),
      leanDeg: unexplainedLeanDeg(leanDeg, turnDeg),
      pitchDeg: Math.abs(neutral[TURN_SLOT.pitch] ?? 0),
      disagreementDeg,
    };
    return { turnDeg, pelvisDeg, sigmaDeg: spreadOf(sigma, doubts) };
  };
}

const between = (one: Verdict, other: Verdict, share: number): Verdict => ({
  turnDeg: one.turnDeg + share * (other.turnDeg - one.turnDeg),
  pelvisDeg: one.pelvisDeg + share * (other.pelvisDeg - one.pelvisDeg),
  sigmaDeg: one.sigmaDeg + share * (other.sigmaDeg - one.sigmaDeg),
});

/** Those who hear the surface are believed as far as it is recognised. */
const asFarAsSeen =
  (byLandmarks: Judge, withSurface: Judge): Judge =>
  (evidence, neutral, leanDeg) => {
    const trust = surfaceMove(evidence, neutral)?.trust ?? 0;
    if (trust === 0) return byLandmarks(evidence, neutral, leanDeg);
    const seen = withSurface(evidence, neutral, leanDeg);
    return trust === 1 ? seen : between(byLandmarks(evidence, neutral, leanDeg), seen, trust);
  };

/**
 * Turn of the shoulders against the pelvis: what several small networks, each of which hears other evidence, agree on.
 * Arms that hang, are crossed or brace, a head that goes along or stays with the screen: where that fools one of them
 * they disagree, and the turn is less sure. How far the pelvis goes along the landmarks hardly show; the surface of the
 * lower trunk does, where it is seen.
 */
function turnEstimator(calibration: TurnCalibration): Estimator {
  const byLandmarks = judgeOf(calibration);
  const judge = calibration.surface ? asFarAsSeen(byLandmarks, judgeOf(calibration.surface)) : byLandmarks;
  return {
    evidenceOf: turnEvidenceWithSurface,
    viewOf: turnView,
    rereferenced: (neutral: Evidence, evidence: Evidence) => onKeyOf(evidence, neutral),
    estimate(evidence: Evidence, neutral: Evidence): Estimate {
      const leanDeg = (evidence[TURN_SLOT.sideLean] ?? 0) - (neutral[TURN_SLOT.sideLean] ?? 0);
      const { turnDeg, pelvisDeg, sigmaDeg } = judge(evidence, neutral, leanDeg);
      return {
        angleDeg: turnDeg,
        sigmaDeg,
        checks: [
          { id: 'pelvis-yaw', angleDeg: pelvisDeg },
          { id: 'side-lean', angleDeg: leanDeg },
        ],
      };
    },
  };
}

/** Of one pose model. */
type TurnFits = Readonly<Record<'standing' | 'chair' | 'floor', TurnCalibration>>;

const borrowedTurn = (full: TurnCalibration): TurnCalibration => ({
  ...doubted(full, EVERY_DIGIT),
  ...(full.surface && { surface: doubted(full.surface, EVERY_DIGIT) }),
});

const borrowedTurns = ({ standing, chair, floor }: TurnFits): TurnFits => ({
  standing: borrowedTurn(standing),
  chair: borrowedTurn(chair),
  floor: borrowedTurn(floor),
});

function forPositions({ standing, chair, floor }: TurnFits): Readonly<Record<Position, Estimator>> {
  const upright = turnEstimator(standing);
  return {
    standing: upright,
    chair: turnEstimator(chair),
    floor: turnEstimator(floor),
    // No exercise turns in these; if one did, the pelvis is as free as in standing.
    'all-fours': upright,
    kneeling: upright,
    lying: upright,
  };
}

/** Turn in front view, for each pose model and position. */
export const TURN: Readonly<Record<ModelName, Readonly<Record<Position, Estimator>>>> = byModel(
  calibration,
  borrowedTurns,
  forPositions,
);
