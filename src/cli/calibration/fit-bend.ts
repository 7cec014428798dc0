import { bendFeatures, rockingDeg } from '../../core/measure/bend-features.ts';
import { bodiesIn, type ClipData } from './clip-data.ts';
import { chooseRidge, figuresOf, type Figures } from './folds.ts';
import type { FeatureSamples } from './ridge.ts';
import { rounded, roundedFigures } from './rounding.ts';
import { fitSpread } from './spread.ts';

export interface BendFit {
  /** Degrees per feature, in the order of `bendFeatures`. */
  readonly weights: readonly number[];
  readonly sigma: { readonly baseDeg: number; readonly perDeg: number; readonly perRockingDeg: number };
  /** On bodies that were left out of the fit. */
  readonly unseenBodies: Figures;
  readonly clips: number;
  readonly bodies: number;
}

export function fitBend(all: readonly ClipData[]): BendFit {
  const clips = all.filter((clip) => clip.measure === 'bend');
  const samples = clips.map(({ name, bodies, neutral, frames }): FeatureSamples => {
    const zero = Float64Array.from(neutral);
    return {
      name,
      bodies,
      timesMs: frames.map((frame) => frame[0] ?? 0),
      truthDeg: frames.map((frame) => frame[1] ?? 0),
      features: frames.map((frame) => bendFeatures(Float64Array.from(frame.slice(3)), zero)),
    };
  });
  const { weights, predictions } = chooseRidge(samples);
  const errors: number[] = [];
  const causes: number[][] = [];
  for (const { clip, estimateDeg } of predictions) {
    const data = clips.find(({ name }) => name === clip.name);
    if (data === undefined) continue;
    const zero = Float64Array.from(data.neutral);
    estimateDeg.forEach((estimate, frame) => {
      const evidence = Float64Array.from(data.frames[frame]?.slice(3) ?? []);
      errors.push(estimate - (clip.truthDeg[frame] ?? 0));
      causes.push([Math.abs(estimate), Math.abs(rockingDeg(evidence, zero))]);
    });
  }
  const { base, perCause } = fitSpread(errors, causes);
  const [perDeg = 0, perRockingDeg = 0] = perCause;
  return {
    weights: Array.from(weights, rounded),
    sigma: { baseDeg: rounded(base), perDeg: rounded(perDeg), perRockingDeg: rounded(perRockingDeg) },
    unseenBodies: roundedFigures(figuresOf(predictions)),
    clips: clips.length,
    bodies: bodiesIn(clips).length,
  };
}
