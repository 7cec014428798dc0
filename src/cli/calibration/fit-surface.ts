import { surfaceMove } from '../../core/measure/turn-surface.ts';
import type { TurnPanel } from '../../core/measure/turn.ts';
import { bodiesIn, type ClipData, type Prediction } from './clip-data.ts';
import { fitPanel, type PanelFit, type PanelPlan } from './fit-panel.ts';
import { evidenceIn } from './fit-witness.ts';
import { figuresOf, type Figures } from './folds.ts';
import { roundedFigures } from './rounding.ts';
import type { InputSet } from './turn-sets.ts';

export interface SurfaceFit extends TurnPanel {
  /** On bodies left out, with the surface and, of the same frames, without it. */
  readonly unseenBodies: Figures;
  readonly withoutIt: Figures;
  readonly unseenPelvis: Figures;
  readonly pelvisWithoutIt: Figures;
  readonly clips: number;
  /** Of these, clips of bodies as they are, on which it was judged. */
  readonly judged: number;
  readonly bodies: number;
}

/** Frames seen less clearly than this teach nothing. */
const LEAST_TRUST = 1;
/** A clip with fewer frames that show the surface is passed over. */
const LEAST_FRAMES = 8;

/** A clip in the frames that show the surface. */
interface Shown {
  readonly clip: ClipData;
  /** Which frames of the whole clip those are. */
  readonly frames: readonly number[];
}

/**
 * Networks that hear the surface as well, learned from the frames that show it. Null where too few clips do.
 * @param alone what the landmarks alone tell of bodies left out, in all frames
 */
export function fitSurface(
  clips: readonly ClipData[],
  plan: PanelPlan,
  alone: PanelFit['unseen'],
): SurfaceFit | null {
  const shown = clips.map(shownIn).filter(({ frames }) => frames.length >= LEAST_FRAMES);
  const lessons = shown.map(({ clip }) => clip);
  const bodies = bodiesIn(lessons).length;
  if (bodies < 2) return null;
  const { panel, unseen } = fitPanel(lessons, {
    ...plan,
    witnesses: plan.witnesses.map(hearingSurface),
    pelvis: hearingSurface(plan.pelvis),
  });
  const figures = (predictions: readonly Prediction[]) => roundedFigures(figuresOf(predictions));
  return {
    ...panel,
    unseenBodies: figures(unseen.turns),
    withoutIt: figures(inFramesOf(shown, alone.turns)),
    unseenPelvis: figures(unseen.pelvises),
    pelvisWithoutIt: figures(inFramesOf(shown, alone.pelvises)),
    clips: shown.length,
    judged: unseen.turns.length,
    bodies,
  };
}

const hearingSurface = ({ odd, even }: InputSet): InputSet => ({ odd: [...odd, 'hipSurface'], even });

function shownIn(clip: ClipData): Shown {
  const zero = Float64Array.from(clip.neutral);
  const frames = clip.frames.flatMap((frame, index) => {
    const move = surfaceMove(evidenceIn(frame), zero);
    return move === null || move.trust < LEAST_TRUST ? [] : [index];
  });
  return { clip: { ...clip, frames: frames.map((index) => clip.frames[index] ?? []) }, frames };
}

/** What was said of those clips, in those frames only. */
const inFramesOf = (shown: readonly Shown[], predictions: readonly Prediction[]): Prediction[] =>
  predictions.flatMap(({ clip, estimateDeg }) => {
    const frames = shown.find((one) => one.clip.name === clip.name)?.frames;
    if (frames === undefined) return [];
    const those = (values: readonly number[]) => frames.map((index) => values[index] ?? 0);
    return [{ clip: { ...clip, truthDeg: those(clip.truthDeg) }, estimateDeg: those(estimateDeg) }];
  });
