import type { Position } from '../../core/measure/setup.ts';
import { unexplainedLeanDeg } from '../../core/measure/turn.ts';
import { TURN_SLOT } from '../../core/measure/turn-evidence.ts';
import { TURN_FEATURES, type TurnFeatureName } from '../../core/measure/turn-features.ts';
import type { ClipData, Samples } from './clip-data.ts';
import { chooseRidge, figuresOf, type Figures } from './folds.ts';
import { predict } from './ridge.ts';
import { rounded, roundedFigures } from './rounding.ts';
import { fitSpread } from './spread.ts';

const SHOULDERS: readonly TurnFeatureName[] = [
  'shoulderYaw',
  'shoulderYawRoot',
  'shoulderDepth',
  'imageShoulderDepth',
  'imageShoulderDepthRoot',
  'shoulderNarrowing',
];
const HIPS: readonly TurnFeatureName[] = [
  'hipYaw',
  'hipDepth',
  'imageHipDepth',
  'hipNarrowing',
  'kneeNarrowing',
];

/**
 * Features of each position, few enough for the clips there are. Sitting, the pelvis hardly turns and the hips say
 * little. Head and face are left out on purpose: they would help with people whose head follows the trunk, and
 * mislead with those who watch the screen.
 */
const TURN_SETS: Readonly<Record<'standing' | 'chair' | 'floor', readonly TurnFeatureName[]>> = {
  standing: [...SHOULDERS, ...HIPS, 'lean', 'worldLean', 'shoulderYawPitched', 'imageShoulderDepthPitched'],
  chair: [...SHOULDERS, 'lean', 'worldLean'],
  floor: [...SHOULDERS, 'shoulderDrop'],
};

const PELVIS_SET: readonly TurnFeatureName[] = ['shoulderYaw', 'shoulderNarrowing', ...HIPS];

export interface TurnFit {
  readonly turn: Readonly<Record<string, number>>;
  readonly pelvis: Readonly<Record<string, number>>;
  readonly sigma: {
    readonly baseDeg: number;
    readonly perDeg: number;
    readonly perPelvisDeg: number;
    readonly perLeanDeg: number;
  };
  /** On bodies that were left out of the fit. */
  readonly unseenBodies: Figures;
  readonly unseenPelvis: Figures;
  readonly clips: number;
  readonly bodies: number;
}

const samplesOf = (
  clips: readonly ClipData[],
  names: readonly TurnFeatureName[],
  truth: 'turn' | 'pelvis',
): Samples[] =>
  clips.map(({ name, body, neutral, frames }) => {
    const zero = Float64Array.from(neutral);
    return {
      name,
      body,
      truthDeg: frames.map((frame) => frame[truth === 'turn' ? 1 : 2] ?? 0),
      features: frames.map((frame) => {
        const evidence = Float64Array.from(frame.slice(3));
        return Float64Array.from(names, (feature) => TURN_FEATURES[feature](evidence, zero));
      }),
    };
  });

const named = (names: readonly TurnFeatureName[], weights: Float64Array): Record<string, number> =>
  Object.fromEntries(names.map((name, index) => [name, rounded(weights[index] ?? 0)]));

export function fitTurn(all: readonly ClipData[], position: Position & keyof typeof TURN_SETS): TurnFit {
  const clips = all.filter((clip) => clip.measure === 'turn' && clip.position === position);
  const turnNames = TURN_SETS[position];
  const turn = chooseRidge(samplesOf(clips, turnNames, 'turn'));
  const pelvisSamples = samplesOf(clips, PELVIS_SET, 'pelvis');
  const pelvis = chooseRidge(pelvisSamples);

  const errors: number[] = [];
  const causes: number[][] = [];
  for (const { clip, estimateDeg } of turn.predictions) {
    const data = clips.find(({ name }) => name === clip.name);
    const hips = pelvisSamples.find(({ name }) => name === clip.name);
    if (data === undefined || hips === undefined) continue;
    estimateDeg.forEach((estimate, frame) => {
      const lean = TURN_SLOT.sideLean;
      errors.push(estimate - (clip.truthDeg[frame] ?? 0));
      causes.push([
        Math.abs(estimate),
        Math.abs(predict(pelvis.weights, hips.features[frame] ?? new Float64Array())),
        unexplainedLeanDeg((data.frames[frame]?.[lean + 3] ?? 0) - (data.neutral[lean] ?? 0), estimate),
      ]);
    });
  }
  const { base, perCause } = fitSpread(errors, causes);
  const [perDeg = 0, perPelvisDeg = 0, perLeanDeg = 0] = perCause;
  return {
    turn: named(turnNames, turn.weights),
    pelvis: named(PELVIS_SET, pelvis.weights),
    sigma: {
      baseDeg: rounded(base),
      perDeg: rounded(perDeg),
      perPelvisDeg: rounded(perPelvisDeg),
      perLeanDeg: rounded(perLeanDeg),
    },
    unseenBodies: roundedFigures(figuresOf(turn.predictions)),
    unseenPelvis: roundedFigures(figuresOf(pelvis.predictions)),
    clips: clips.length,
    bodies: new Set(clips.map(({ body }) => body)).size,
  };
}
