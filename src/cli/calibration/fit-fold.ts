import { isHipMisplaced, shownTilt } from '../../core/measure/tilt.ts';
import { bodiesIn, type ClipData, type Prediction } from './clip-data.ts';
import { figuresOf, type Figures } from './folds.ts';
import { rounded, roundedFigures } from './rounding.ts';
import { fitSpread } from './spread.ts';

export interface FoldFit {
  /** True degrees per degree that the landmarks show. */
  readonly gain: number;
  readonly sigma: { readonly baseDeg: number; readonly perDeg: number; readonly perApartDeg: number };
  /** On bodies that were left out of the fit. */
  readonly unseenBodies: Figures;
  readonly clips: number;
  readonly bodies: number;
}

/** One clip as its frames show it; frames with a misplaced hip are never measured and teach nothing. */
interface FoldSamples {
  readonly name: string;
  readonly bodies: readonly string[];
  readonly truthDeg: readonly number[];
  readonly shownDeg: readonly number[];
  readonly apartDeg: readonly number[];
}

export function fitFold(all: readonly ClipData[]): FoldFit {
  const clips = all.filter(({ measure }) => measure === 'fold').map(samplesOf);
  const predictions = onUnseenBodies(clips);
  const errors: number[] = [];
  const causes: number[][] = [];
  for (const { clip, estimateDeg } of predictions) {
    estimateDeg.forEach((estimate, frame) => {
      errors.push(estimate - (clip.truthDeg[frame] ?? 0));
      causes.push([Math.abs(estimate), clip.apartDeg[frame] ?? 0]);
    });
  }
  const { base, perCause } = fitSpread(errors, causes);
  const [perDeg = 0, perApartDeg = 0] = perCause;
  return {
    gain: rounded(gainOf(clips)),
    sigma: { baseDeg: rounded(base), perDeg: rounded(perDeg), perApartDeg: rounded(perApartDeg) },
    unseenBodies: roundedFigures(figuresOf(predictions)),
    clips: clips.length,
    bodies: bodiesIn(clips).length,
  };
}

function samplesOf({ name, bodies, neutral, frames }: ClipData): FoldSamples {
  const zero = Float64Array.from(neutral);
  const seen = frames.flatMap((frame) => {
    const evidence = Float64Array.from(frame.slice(3));
    if (isHipMisplaced(evidence, zero)) return [];
    return [{ truthDeg: frame[1] ?? 0, ...shownTilt(evidence, zero, 'near-side') }];
  });
  return {
    name,
    bodies,
    truthDeg: seen.map(({ truthDeg }) => truthDeg),
    shownDeg: seen.map(({ shownDeg }) => shownDeg),
    apartDeg: seen.map(({ apartDeg }) => apartDeg),
  };
}

/** Each clip by the gain that clips without any of its bodies give. */
const onUnseenBodies = (clips: readonly FoldSamples[]): (Prediction & { readonly clip: FoldSamples })[] =>
  clips.map((clip) => {
    const gain = gainOf(clips.filter(({ bodies }) => !bodies.some((body) => clip.bodies.includes(body))));
    return { clip, estimateDeg: clip.shownDeg.map((shown) => gain * shown) };
  });

/** Least squares through 0, clips alike. */
function gainOf(clips: readonly FoldSamples[]): number {
  let both = 0;
  let square = 0;
  for (const { shownDeg, truthDeg } of clips) {
    shownDeg.forEach((shown, frame) => {
      both += (shown * (truthDeg[frame] ?? 0)) / shownDeg.length;
      square += shown ** 2 / shownDeg.length;
    });
  }
  return square === 0 ? 1 : both / square;
}
