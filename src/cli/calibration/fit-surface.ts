import { surfaceMove } from '../../core/measure/turn-surface.ts';
import type { SurfaceCalibration, SurfaceWeights } from '../../core/measure/turn.ts';
import { bodiesIn, type ClipData, type Prediction } from './clip-data.ts';
import { evidenceIn } from './fit-witness.ts';
import { chooseRidge, figuresOf, type Figures } from './folds.ts';
import { judgeTurn, turnSpread } from './judge-turn.ts';
import type { FeatureSamples } from './ridge.ts';
import { rounded, roundedFigures } from './rounding.ts';

export interface SurfaceFit extends SurfaceCalibration {
  /** On bodies left out, with the surface and, of the same frames, without it. */
  readonly unseenBodies: Figures;
  readonly withoutIt: Figures;
  readonly unseenPelvis: Figures;
  readonly pelvisWithoutIt: Figures;
  readonly clips: number;
  readonly bodies: number;
}

/** Frames seen less clearly than this teach nothing. */
const LEAST_TRUST = 1;
/** A clip with fewer frames that show the surface is passed over. */
const LEAST_FRAMES = 8;

/** What the landmarks tell of one clip by a fit without its body, in the frames that show the surface. */
interface Told {
  readonly clip: ClipData;
  readonly turnDeg: readonly number[];
  readonly pelvisDeg: readonly number[];
  readonly trunks: readonly number[];
  readonly disagreementsDeg: readonly number[];
}

/**
 * What the surface adds to what the landmarks tell of people they have not seen, and how well that does on bodies left
 * out once more. Null where too few clips show it.
 * @param turns by the witnesses together, of clips whose body they have not learned from; pelvises likewise
 * @param disagreementDeg how far the witnesses lie apart, by the number of the prediction and of the frame
 */
export function fitSurface(
  clips: readonly ClipData[],
  turns: readonly Prediction[],
  pelvises: readonly Prediction[],
  disagreementDeg: (which: number, frame: number) => number,
): SurfaceFit | null {
  const all = turns.flatMap((turn, which): Told[] => {
    const clip = clips.find(({ name }) => name === turn.clip.name);
    const pelvis = pelvises[which];
    const told = clip && pelvis && toldOf(clip, turn, pelvis, (frame) => disagreementDeg(which, frame));
    return told === undefined || told.trunks.length < LEAST_FRAMES ? [] : [told];
  });
  if (bodiesIn(all.map(({ clip }) => clip)).length < 2) return null;
  const turn = weigh(all, 1, (told) => told.turnDeg);
  const pelvis = weigh(all, 2, (told) => told.pelvisDeg);
  const judged = judgeTurn(
    all.map(({ clip }) => clip),
    turn.with,
    pelvis.with,
    (which, frame) => all[which]?.disagreementsDeg[frame] ?? 0,
  );
  return {
    turn: turn.weights,
    pelvis: pelvis.weights,
    sigma: turnSpread(judged),
    unseenBodies: roundedFigures(figuresOf(turn.with)),
    withoutIt: roundedFigures(figuresOf(turn.without)),
    unseenPelvis: roundedFigures(figuresOf(pelvis.with)),
    pelvisWithoutIt: roundedFigures(figuresOf(pelvis.without)),
    clips: all.length,
    bodies: bodiesIn(all.map(({ clip }) => clip)).length,
  };
}

function toldOf(
  clip: ClipData,
  turn: Prediction,
  pelvis: Prediction,
  disagreementDeg: (frame: number) => number,
): Told {
  const zero = Float64Array.from(clip.neutral);
  const seen = clip.frames.flatMap((frame, index) => {
    const move = surfaceMove(evidenceIn(frame), zero);
    return move === null || move.trust < LEAST_TRUST ? [] : [{ frame, index, trunks: move.trunks }];
  });
  return {
    clip: { ...clip, frames: seen.map(({ frame }) => frame) },
    turnDeg: seen.map(({ index }) => turn.estimateDeg[index] ?? 0),
    pelvisDeg: seen.map(({ index }) => pelvis.estimateDeg[index] ?? 0),
    trunks: seen.map(({ trunks }) => trunks),
    disagreementsDeg: seen.map(({ index }) => disagreementDeg(index)),
  };
}

/** The sum that is to be added to what the landmarks tell, learned and judged on what they miss. */
function weigh(
  all: readonly Told[],
  truthAt: 1 | 2,
  toldDeg: (told: Told) => readonly number[],
): { weights: SurfaceWeights; with: Prediction[]; without: Prediction[] } {
  const missing = all.map((told): FeatureSamples => {
    const { clip, turnDeg, pelvisDeg, trunks } = told;
    const already = toldDeg(told);
    return {
      name: clip.name,
      bodies: clip.bodies,
      timesMs: clip.frames.map((frame) => frame[0] ?? 0),
      truthDeg: clip.frames.map((frame, index) => (frame[truthAt] ?? 0) - (already[index] ?? 0)),
      features: trunks.map((moved, index) =>
        Float64Array.of(turnDeg[index] ?? 0, pelvisDeg[index] ?? 0, moved),
      ),
    };
  });
  const { weights, predictions } = chooseRidge(missing);
  const addedTo = new Map(predictions.map(({ clip, estimateDeg }) => [clip.name, estimateDeg]));
  const estimates = (withIt: boolean): Prediction[] =>
    all.map((told) => ({
      clip: {
        name: told.clip.name,
        bodies: told.clip.bodies,
        truthDeg: told.clip.frames.map((frame) => frame[truthAt] ?? 0),
      },
      estimateDeg: toldDeg(told).map(
        (deg, index) => deg + (withIt ? (addedTo.get(told.clip.name)?.[index] ?? 0) : 0),
      ),
    }));
  const [perTurnDeg = 0, perPelvisDeg = 0, perTrunk = 0] = Array.from(weights, rounded);
  return {
    weights: { perTurnDeg, perPelvisDeg, perTrunk },
    with: estimates(true),
    without: estimates(false),
  };
}
