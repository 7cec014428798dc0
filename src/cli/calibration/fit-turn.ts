import { agreed, unexplainedLeanDeg, type TurnCalibration } from '../../core/measure/turn.ts';
import { TURN_SLOT } from '../../core/measure/turn-evidence.ts';
import { bodiesIn, type ClipData, type Prediction } from './clip-data.ts';
import { evidenceIn, fitWitness, onUnseenBodies } from './fit-witness.ts';
import { figuresOf, type Figures } from './folds.ts';
import { rounded, roundedFigures } from './rounding.ts';
import { fitSpread } from './spread.ts';
import { PELVIS_SET, POSITION_PLANS } from './turn-sets.ts';

export interface TurnFit extends TurnCalibration {
  /** On bodies that were left out of the fit. */
  readonly unseenBodies: Figures;
  readonly unseenPelvis: Figures;
  readonly clips: number;
  readonly bodies: number;
}

/** What the witnesses agree on, the errors of that frame by frame, and what may have caused each. */
interface Judged {
  readonly agreedOn: readonly Prediction[];
  readonly errors: readonly number[];
  readonly causes: readonly (readonly number[])[];
}

export function fitTurn(all: readonly ClipData[], position: keyof typeof POSITION_PLANS): TurnFit {
  const plan = POSITION_PLANS[position];
  const clips = all.filter((clip) => clip.measure === 'turn' && clip.position === position);
  const unseen = plan.witnesses.map((set) => onUnseenBodies(clips, set, 'turn', plan));
  const forPelvis = { ...plan, evenness: 0 };
  const unseenPelvis = onUnseenBodies(clips, PELVIS_SET, 'pelvis', forPelvis);
  const { agreedOn, errors, causes } = judge(clips, unseen, unseenPelvis);
  const { base, perCause } = fitSpread(errors, causes);
  const [perDeg = 0, perPelvisDeg = 0, perLeanDeg = 0, perPitchDeg = 0, perDisagreementDeg = 0] = perCause;
  return {
    witnesses: plan.witnesses.map((set) => fitWitness(clips, set, 'turn', plan)),
    pelvis: fitWitness(clips, PELVIS_SET, 'pelvis', forPelvis),
    sigma: {
      baseDeg: rounded(base),
      perDeg: rounded(perDeg),
      perPelvisDeg: rounded(perPelvisDeg),
      perLeanDeg: rounded(perLeanDeg),
      perPitchDeg: rounded(perPitchDeg),
      perDisagreementDeg: rounded(perDisagreementDeg),
    },
    unseenBodies: roundedFigures(figuresOf(agreedOn)),
    unseenPelvis: roundedFigures(figuresOf(unseenPelvis)),
    clips: clips.length,
    bodies: bodiesIn(clips).length,
  };
}

function judge(
  clips: readonly ClipData[],
  unseen: readonly (readonly Prediction[])[],
  unseenPelvis: readonly Prediction[],
): Judged {
  const dataOf = new Map(clips.map((clip) => [clip.name, clip]));
  const agreedOn: Prediction[] = [];
  const errors: number[] = [];
  const causes: number[][] = [];
  unseen[0]?.forEach(({ clip }, which) => {
    const data = dataOf.get(clip.name);
    if (data === undefined) return;
    const estimateDeg = clip.truthDeg.map((truthDeg, frame) => {
      const testimonies = unseen.map((witness) => witness[which]?.estimateDeg[frame] ?? 0);
      const { meanDeg, disagreementDeg } = agreed(testimonies);
      const evidence = evidenceIn(data.frames[frame] ?? []);
      const leanDeg = (evidence[TURN_SLOT.sideLean] ?? 0) - (data.neutral[TURN_SLOT.sideLean] ?? 0);
      errors.push(meanDeg - truthDeg);
      causes.push([
        Math.abs(meanDeg),
        Math.abs(unseenPelvis[which]?.estimateDeg[frame] ?? 0),
        unexplainedLeanDeg(leanDeg, meanDeg),
        Math.abs(data.neutral[TURN_SLOT.pitch] ?? 0),
        disagreementDeg,
      ]);
      return meanDeg;
    });
    agreedOn.push({ clip, estimateDeg });
  });
  return { agreedOn, errors, causes };
}
