import { bendFeatures, lowerFeatures, rockingDeg, sagittaChange } from '../../core/measure/bend-features.ts';
import type { Evidence } from '../../core/measure/estimator.ts';
import { bodiesIn, type ClipData } from './clip-data.ts';
import { chooseRidge, figuresOf, type Figures } from './folds.ts';
import type { FeatureSamples } from './ridge.ts';
import { rounded, roundedFigures } from './rounding.ts';
import { fitSpread } from './spread.ts';

export interface BendFit {
  /** Degrees per feature, in the order of `bendFeatures`. */
  readonly weights: readonly number[];
  /** Degrees per feature, in the order of `lowerFeatures`. */
  readonly lowerWeights: readonly number[];
  readonly degPerSagitta: number;
  readonly sigma: {
    readonly baseDeg: number;
    readonly perDeg: number;
    readonly perRockingDeg: number;
    readonly perDisagreementDeg: number;
  };
  /** On bodies that were left out of the fit. */
  readonly unseenBodies: Figures;
  readonly clips: number;
  readonly bodies: number;
}

export function fitBend(all: readonly ClipData[]): BendFit {
  const clips = all.filter((clip) => clip.measure === 'bend');
  const { weights, predictions } = chooseRidge(samplesOf(clips, bendFeatures, (frame) => frame[1] ?? 0));
  const lower = chooseRidge(samplesOf(clips, lowerFeatures, (frame) => frame[2] ?? 0));
  const degPerSagitta = sagittaGainOf(clips);
  const errors: number[] = [];
  const causes: number[][] = [];
  for (const { clip, estimateDeg } of predictions) {
    const data = clips.find(({ name }) => name === clip.name);
    if (data === undefined) continue;
    const zero = Float64Array.from(data.neutral);
    estimateDeg.forEach((estimate, frame) => {
      const evidence = Float64Array.from(data.frames[frame]?.slice(3) ?? []);
      errors.push(estimate - (clip.truthDeg[frame] ?? 0));
      causes.push([
        Math.abs(estimate),
        Math.abs(rockingDeg(evidence, zero)),
        Math.abs(estimate - degPerSagitta * sagittaChange(evidence, zero)),
      ]);
    });
  }
  const { base, perCause } = fitSpread(errors, causes);
  const [perDeg = 0, perRockingDeg = 0, perDisagreementDeg = 0] = perCause;
  return {
    weights: Array.from(weights, rounded),
    lowerWeights: Array.from(lower.weights, rounded),
    degPerSagitta: rounded(degPerSagitta),
    sigma: {
      baseDeg: rounded(base),
      perDeg: rounded(perDeg),
      perRockingDeg: rounded(perRockingDeg),
      perDisagreementDeg: rounded(perDisagreementDeg),
    },
    unseenBodies: roundedFigures(figuresOf(predictions)),
    clips: clips.length,
    bodies: bodiesIn(clips).length,
  };
}

type Features = (evidence: Evidence, neutral: Evidence) => number[];

const samplesOf = (
  clips: readonly ClipData[],
  featuresOf: Features,
  truthOf: (frame: readonly number[]) => number,
): FeatureSamples[] =>
  clips.map(({ name, bodies, neutral, frames }) => {
    const zero = Float64Array.from(neutral);
    return {
      name,
      bodies,
      timesMs: frames.map((frame) => frame[0] ?? 0),
      truthDeg: frames.map(truthOf),
      features: frames.map((frame) => Float64Array.from(featuresOf(frame.slice(3), zero))),
    };
  });

/** Least squares through 0: degrees of bend per change of the sagitta. */
function sagittaGainOf(clips: readonly ClipData[]): number {
  let both = 0;
  let square = 0;
  for (const { frames, neutral } of clips) {
    const zero = Float64Array.from(neutral);
    for (const frame of frames) {
      const value = sagittaChange(Float64Array.from(frame.slice(3)), zero);
      both += value * (frame[1] ?? 0);
      square += value * value;
    }
  }
  return square === 0 ? 0 : both / square;
}
