import type { TurnCalibration } from '../../core/measure/turn.ts';
import { bodiesIn, type ClipData } from './clip-data.ts';
import { fitPanel } from './fit-panel.ts';
import { fitSurface, type SurfaceFit } from './fit-surface.ts';
import { figuresOf, type Figures } from './folds.ts';
import { roundedFigures } from './rounding.ts';
import { PELVIS_SET, POSITION_PLANS } from './turn-sets.ts';

/** How free the networks are. On bodies left out it serves every position at least about as well as what else was tried. */
const FREEDOM = { hidden: 10, decay: 0.05 } as const;

export interface TurnFit extends TurnCalibration {
  readonly surface?: SurfaceFit;
  /** On bodies that were left out of the fit. */
  readonly unseenBodies: Figures;
  readonly unseenPelvis: Figures;
  readonly clips: number;
  /** Of these, clips of bodies as they are, on which it was judged. */
  readonly judged: number;
  readonly bodies: number;
}

export function fitTurn(all: readonly ClipData[], position: keyof typeof POSITION_PLANS): TurnFit {
  const plan = { ...FREEDOM, ...POSITION_PLANS[position], pelvis: PELVIS_SET };
  const clips = all.filter((clip) => clip.measure === 'turn' && clip.position === position);
  const { panel, unseen } = fitPanel(clips, plan);
  const surface = plan.surface ? fitSurface(clips, plan, unseen) : null;
  return {
    ...panel,
    ...(surface && { surface }),
    unseenBodies: roundedFigures(figuresOf(unseen.turns)),
    unseenPelvis: roundedFigures(figuresOf(unseen.pelvises)),
    clips: clips.length,
    judged: unseen.turns.length,
    bodies: bodiesIn(clips).length,
  };
}
