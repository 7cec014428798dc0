import type { Position } from '../../core/measure/setup.ts';
import { fusedTurnDeg, unexplainedLeanDeg, type TurnCalibration } from '../../core/measure/turn.ts';
import { TURN_SLOT } from '../../core/measure/turn-evidence.ts';
import type { TurnFeatureName } from '../../core/measure/turn-features.ts';
import type { ClipData } from './clip-data.ts';
import { chooseRidge, figuresOf, type Figures, type Prediction } from './folds.ts';
import { rounded, roundedFigures } from './rounding.ts';
import { fitSpread } from './spread.ts';
import { PELVIS_SET, TRUNK_SETS, WITH_HEAD_SETS } from './turn-sets.ts';
import { turnSamples } from './turn-samples.ts';

export interface TurnFit extends TurnCalibration {
  /** On bodies that were left out of the fit: all clips, and those of people whose head goes along. */
  readonly unseenBodies: Figures;
  readonly unseenHeadFollows: Figures;
  readonly unseenPelvis: Figures;
  readonly clips: number;
  readonly bodies: number;
}

const named = (names: readonly TurnFeatureName[], weights: Float64Array): Record<string, number> =>
  Object.fromEntries(names.map((name, index) => [name, rounded(weights[index] ?? 0)]));

export function fitTurn(all: readonly ClipData[], position: Position & keyof typeof TRUNK_SETS): TurnFit {
  const clips = all.filter((clip) => clip.measure === 'turn' && clip.position === position);
  const trunk = chooseRidge(turnSamples(clips, TRUNK_SETS[position], 'trunk'));
  const withHead = chooseRidge(turnSamples(clips, WITH_HEAD_SETS[position], 'with-head'));
  const pelvis = chooseRidge(turnSamples(clips, PELVIS_SET, 'pelvis'));
  const fused = trunk.predictions.map(({ clip, estimateDeg }): Prediction => {
    const other = estimatesOf(withHead.predictions, clip.name);
    return {
      clip,
      estimateDeg: estimateDeg.map((angle, frame) => fusedTurnDeg(angle, other[frame] ?? angle)),
    };
  });

  const errors: number[] = [];
  const causes: number[][] = [];
  for (const { clip, estimateDeg } of fused) {
    const data = clips.find(({ name }) => name === clip.name);
    if (data === undefined) continue;
    const byTrunk = estimatesOf(trunk.predictions, clip.name);
    const byHead = estimatesOf(withHead.predictions, clip.name);
    const ofPelvis = estimatesOf(pelvis.predictions, clip.name);
    const lean = TURN_SLOT.sideLean;
    estimateDeg.forEach((estimate, frame) => {
      const leanDeg = (data.frames[frame]?.[lean + 3] ?? 0) - (data.neutral[lean] ?? 0);
      errors.push(estimate - (clip.truthDeg[frame] ?? 0));
      causes.push([
        Math.abs(estimate),
        Math.abs(ofPelvis[frame] ?? 0),
        unexplainedLeanDeg(leanDeg, estimate),
        Math.abs((byHead[frame] ?? 0) - (byTrunk[frame] ?? 0)),
      ]);
    });
  }
  const { base, perCause } = fitSpread(errors, causes);
  const [perDeg = 0, perPelvisDeg = 0, perLeanDeg = 0, perDisagreementDeg = 0] = perCause;
  const follows = new Set(clips.filter(({ headFollows }) => headFollows).map(({ name }) => name));
  return {
    trunk: named(TRUNK_SETS[position], trunk.weights),
    withHead: named(WITH_HEAD_SETS[position], withHead.weights),
    pelvis: named(PELVIS_SET, pelvis.weights),
    sigma: {
      baseDeg: rounded(base),
      perDeg: rounded(perDeg),
      perPelvisDeg: rounded(perPelvisDeg),
      perLeanDeg: rounded(perLeanDeg),
      perDisagreementDeg: rounded(perDisagreementDeg),
    },
    unseenBodies: roundedFigures(figuresOf(fused)),
    unseenHeadFollows: roundedFigures(figuresOf(fused.filter(({ clip }) => follows.has(clip.name)))),
    unseenPelvis: roundedFigures(figuresOf(pelvis.predictions)),
    clips: clips.length,
    bodies: new Set(clips.map(({ body }) => body)).size,
  };
}

const estimatesOf = (predictions: readonly Prediction[], name: string): readonly number[] =>
  predictions.find(({ clip }) => clip.name === name)?.estimateDeg ?? [];
