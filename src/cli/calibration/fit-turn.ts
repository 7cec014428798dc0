import { agreed, type TurnCalibration } from '../../core/measure/turn.ts';
import { bodiesIn, type ClipData, type Prediction } from './clip-data.ts';
import { fitSurface, type SurfaceFit } from './fit-surface.ts';
import { fitWitness, onUnseenBodies } from './fit-witness.ts';
import { figuresOf, type Figures } from './folds.ts';
import { judgeTurn, turnSpread } from './judge-turn.ts';
import { roundedFigures } from './rounding.ts';
import { PELVIS_SET, POSITION_PLANS } from './turn-sets.ts';

export interface TurnFit extends TurnCalibration {
  readonly surface?: SurfaceFit;
  /** On bodies that were left out of the fit. */
  readonly unseenBodies: Figures;
  readonly unseenPelvis: Figures;
  readonly clips: number;
  readonly bodies: number;
}

export function fitTurn(all: readonly ClipData[], position: keyof typeof POSITION_PLANS): TurnFit {
  const plan = POSITION_PLANS[position];
  const clips = all.filter((clip) => clip.measure === 'turn' && clip.position === position);
  const unseen = plan.witnesses.map((set) => onUnseenBodies(clips, set, 'turn', plan));
  const forPelvis = { ...plan, evenness: 0 };
  const unseenPelvis = onUnseenBodies(clips, PELVIS_SET, 'pelvis', forPelvis);
  const agreedOn = agreedIn(unseen);
  const apartDeg = (which: number, frame: number): number => testimony(unseen, which, frame).disagreementDeg;
  const surface = plan.surface ? fitSurface(clips, agreedOn, unseenPelvis, apartDeg) : null;
  return {
    witnesses: plan.witnesses.map((set) => fitWitness(clips, set, 'turn', plan)),
    pelvis: fitWitness(clips, PELVIS_SET, 'pelvis', forPelvis),
    sigma: turnSpread(judgeTurn(clips, agreedOn, unseenPelvis, apartDeg)),
    ...(surface && { surface }),
    unseenBodies: roundedFigures(figuresOf(agreedOn)),
    unseenPelvis: roundedFigures(figuresOf(unseenPelvis)),
    clips: clips.length,
    bodies: bodiesIn(clips).length,
  };
}

type Testimonies = readonly (readonly Prediction[])[];

/** What the witnesses agree on, clip by clip. */
const agreedIn = (unseen: Testimonies): Prediction[] =>
  (unseen[0] ?? []).map(({ clip }, which) => ({
    clip,
    estimateDeg: clip.truthDeg.map((_, frame) => testimony(unseen, which, frame).meanDeg),
  }));

const testimony = (unseen: Testimonies, which: number, frame: number) =>
  agreed(unseen.map((witness) => witness[which]?.estimateDeg[frame] ?? 0));
