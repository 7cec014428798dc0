import { bendFeatures, lowerChangeDeg, rockingDeg, sagittaChange } from '../../core/measure/bend-features.ts';
import type { Evidence } from '../../core/measure/estimator.ts';
import { bodiesIn, type ClipData } from './clip-data.ts';
import { chooseRidge, figuresOf, type Figures } from './folds.ts';
import type { FeatureSamples } from './ridge.ts';
import { rounded, roundedFigures } from './rounding.ts';
import { fitSpread } from './spread.ts';

export interface BendFit {
  /** Degrees per feature, in the order of `bendFeatures`. */
  readonly weights: readonly number[];
  readonly degPerSagitta: number;
  readonly lowerGain: number;
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
  const samples = clips.map(({ name, bodies, neutral, frames }): FeatureSamples => {
    const zero = Float64Array.from(neutral);
    return {
      name,
      bodies,
      timesMs: frames.map((frame) => frame[0] ?? 0),
      truthDeg: frames.map((frame) => frame[1] ?? 0),
      features: frames.map((frame) => Float64Array.from(bendFeatures(frame.slice(3), zero))),
    };
  });
  const { weights, predictions } = chooseRidge(samples);
  const degPerSagitta = gainOf(clips, sagittaChange, (frame) => frame[1] ?? 0);
  const lowerGain = gainOf(clips, lowerChangeDeg, (frame) => frame[2] ?? 0);
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
    degPerSagitta: rounded(degPerSagitta),
    lowerGain: rounded(lowerGain),
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

/** Least squares through 0: truth per unit of a change from the neutral. */
function gainOf(
  clips: readonly ClipData[],
  change: (evidence: Evidence, neutral: Evidence) => number,
  truth: (frame: readonly number[]) => number,
): number {
  let both = 0;
  let square = 0;
  for (const { frames, neutral } of clips) {
    const zero = Float64Array.from(neutral);
    for (const frame of frames) {
      const value = change(Float64Array.from(frame.slice(3)), zero);
      both += value * truth(frame);
      square += value * value;
    }
  }
  return square === 0 ? 0 : both / square;
}
