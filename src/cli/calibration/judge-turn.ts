import { unexplainedLeanDeg, type TurnSpread } from '../../core/measure/turn.ts';
import { TURN_SLOT } from '../../core/measure/turn-evidence.ts';
import type { ClipData, Prediction } from './clip-data.ts';
import { evidenceIn } from './fit-witness.ts';
import { rounded } from './rounding.ts';
import { fitSpread } from './spread.ts';

/** Errors frame by frame, degrees, and what may have caused each. */
export interface JudgedTurn {
  readonly errors: readonly number[];
  readonly causes: readonly (readonly number[])[];
}

/** @param disagreementDeg how far the witnesses lie apart, by the number of the prediction and of the frame */
export function judgeTurn(
  clips: readonly ClipData[],
  turns: readonly Prediction[],
  pelvises: readonly Prediction[],
  disagreementDeg: (which: number, frame: number) => number,
): JudgedTurn {
  const dataOf = new Map(clips.map((clip) => [clip.name, clip]));
  const errors: number[] = [];
  const causes: number[][] = [];
  turns.forEach(({ clip, estimateDeg }, which) => {
    const data = dataOf.get(clip.name);
    if (data === undefined) return;
    estimateDeg.forEach((turnDeg, frame) => {
      const evidence = evidenceIn(data.frames[frame] ?? []);
      const leanDeg = (evidence[TURN_SLOT.sideLean] ?? 0) - (data.neutral[TURN_SLOT.sideLean] ?? 0);
      errors.push(turnDeg - (clip.truthDeg[frame] ?? 0));
      causes.push([
        Math.abs(turnDeg),
        Math.abs(pelvises[which]?.estimateDeg[frame] ?? 0),
        unexplainedLeanDeg(leanDeg, turnDeg),
        Math.abs(data.neutral[TURN_SLOT.pitch] ?? 0),
        disagreementDeg(which, frame),
      ]);
    });
  });
  return { errors, causes };
}

export function turnSpread({ errors, causes }: JudgedTurn): TurnSpread {
  const { base, perCause } = fitSpread(errors, causes);
  const [perDeg = 0, perPelvisDeg = 0, perLeanDeg = 0, perPitchDeg = 0, perDisagreementDeg = 0] = perCause;
  return {
    baseDeg: rounded(base),
    perDeg: rounded(perDeg),
    perPelvisDeg: rounded(perPelvisDeg),
    perLeanDeg: rounded(perLeanDeg),
    perPitchDeg: rounded(perPitchDeg),
    perDisagreementDeg: rounded(perDisagreementDeg),
  };
}
