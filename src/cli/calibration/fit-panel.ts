import { agreed, type TurnPanel } from '../../core/measure/turn.ts';
import type { ClipData, Prediction } from './clip-data.ts';
import { fitWitness, witnessOnUnseen, type Freedom } from './fit-witness.ts';
import { judgeTurn, turnSpread } from './judge-turn.ts';
import type { InputSet } from './turn-sets.ts';

/** What the witnesses of a turn and that of the pelvis hear, and how free they are. */
export interface PanelPlan extends Freedom {
  readonly witnesses: readonly InputSet[];
  readonly pelvis: InputSet;
}

export interface PanelFit {
  readonly panel: TurnPanel;
  /** What is said of bodies that were left out. */
  readonly unseen: { readonly turns: readonly Prediction[]; readonly pelvises: readonly Prediction[] };
}

/** Fits the witnesses and, frame by frame, the pelvis; sigma is that of bodies left out. */
export function fitPanel(clips: readonly ClipData[], plan: PanelPlan): PanelFit {
  const forPelvis = { ...plan, evenness: 0 };
  const unseen = plan.witnesses.map((set) => witnessOnUnseen(clips, set, 'turn', plan));
  const pelvises = witnessOnUnseen(clips, plan.pelvis, 'pelvis', forPelvis);
  const turns = agreedIn(unseen);
  const apartDeg = (which: number, frame: number): number => testimony(unseen, which, frame).disagreementDeg;
  return {
    panel: {
      witnesses: plan.witnesses.map((set) => fitWitness(clips, set, 'turn', plan)),
      pelvis: fitWitness(clips, plan.pelvis, 'pelvis', forPelvis),
      sigma: turnSpread(judgeTurn(clips, turns, pelvises, apartDeg)),
    },
    unseen: { turns, pelvises },
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
