import { chestSeen } from '../../core/measure/chest-breadth.ts';
import { learnGain, UNKNOWN_GAIN } from '../../core/measure/shoulder-gain.ts';
import type { ChestCalibration } from '../../core/measure/turn.ts';
import { bodiesIn, type ClipData, type Prediction } from './clip-data.ts';
import { evidenceIn } from './fit-witness.ts';
import { chooseRidge, figuresOf, type Figures } from './folds.ts';
import type { FeatureSamples } from './ridge.ts';
import { rounded, roundedFigures } from './rounding.ts';

export interface ChestFit extends ChestCalibration {
  /** On bodies left out, learned as the movement goes along, and of the same clips without it. */
  readonly unseenBodies: Figures;
  readonly withoutIt: Figures;
  readonly clips: number;
  readonly bodies: number;
}

/**
 * How much of what the chest teaches is to be believed, and how well that does on bodies left out once more. Null where
 * too few clips show it.
 * @param turns of the clips' frames, by a fit without their bodies; pelvises likewise
 */
export function fitChest(
  clips: readonly ClipData[],
  turns: readonly Prediction[],
  pelvises: readonly Prediction[],
): ChestFit | null {
  const all = clips.flatMap((clip, which) => {
    const turn = turns[which];
    const pelvis = pelvises[which];
    const missedDeg = turn && pelvis && missedIn(clip, turn, pelvis);
    return turn === undefined || missedDeg === null || missedDeg === undefined
      ? []
      : [{ clip, turn, missedDeg }];
  });
  if (bodiesIn(all.map(({ clip }) => clip)).length < 2) return null;
  const missing = all.map(({ clip, turn, missedDeg }): FeatureSamples => ({
    name: clip.name,
    bodies: clip.bodies,
    timesMs: clip.frames.map((frame) => frame[0] ?? 0),
    truthDeg: turn.clip.truthDeg.map((deg, frame) => deg - (turn.estimateDeg[frame] ?? 0)),
    features: missedDeg.map((deg) => Float64Array.of(deg)),
  }));
  const { weights, predictions } = chooseRidge(missing);
  const addedTo = new Map(predictions.map(({ clip, estimateDeg }) => [clip.name, estimateDeg]));
  const without = all.map(({ turn }) => turn);
  const withIt = without.map(({ clip, estimateDeg }): Prediction => ({
    clip,
    estimateDeg: estimateDeg.map((deg, frame) => deg + (addedTo.get(clip.name)?.[frame] ?? 0)),
  }));
  return {
    perMissed: rounded(weights[0] ?? 0),
    unseenBodies: roundedFigures(figuresOf(withIt)),
    withoutIt: roundedFigures(figuresOf(without)),
    clips: all.length,
    bodies: bodiesIn(all.map(({ clip }) => clip)).length,
  };
}

/** By how much the shoulders turn further than the landmarks tell, after what each frame so far taught; null without a chest. */
function missedIn(clip: ClipData, turn: Prediction, pelvis: Prediction): number[] | null {
  const zero = Float64Array.from(clip.neutral);
  let learned = UNKNOWN_GAIN;
  const missedDeg = clip.frames.map((frame, index) => {
    const shoulderDeg = (turn.estimateDeg[index] ?? 0) + (pelvis.estimateDeg[index] ?? 0);
    const seen = chestSeen(evidenceIn(frame), zero);
    if (seen !== null) learned = learnGain(learned, seen, shoulderDeg);
    return (learned.gain - 1) * shoulderDeg;
  });
  return learned.keyMs === null ? null : missedDeg;
}
