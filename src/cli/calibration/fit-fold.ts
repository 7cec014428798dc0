import { isFoldMisplaced, shownTilt, slippedHip } from '../../core/measure/tilt.ts';
import { bodiesIn, type ClipData, type Prediction } from './clip-data.ts';
import { figuresOf, type Figures } from './folds.ts';
import { solveInPlace } from './least-squares.ts';
import { rounded, roundedFigures } from './rounding.ts';
import { fitSpread } from './spread.ts';
import { onUnseenBodies } from './unseen-bodies.ts';

export interface FoldFit {
  /** As `TiltCalibration` says. */
  readonly gain: number;
  readonly perSlip: number;
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
  readonly slipped: readonly number[];
}

type Gains = Pick<FoldFit, 'gain' | 'perSlip'>;

interface FoldPrediction extends Prediction {
  readonly clip: FoldSamples;
}

export function fitFold(all: readonly ClipData[]): FoldFit {
  const clips = all.filter(({ measure }) => measure === 'fold').map(samplesOf);
  // Blends are judged too, unlike those of turns.
  const predictions = onUnseenBodies(clips, (others) => foldsBy(gainsOf(others)), clips);
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
  const { gain, perSlip } = gainsOf(clips);
  return {
    gain: rounded(gain),
    perSlip: rounded(perSlip),
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
    if (isFoldMisplaced(evidence, zero)) return [];
    const slipped = slippedHip(evidence, zero);
    return [{ truthDeg: frame[1] ?? 0, slipped, ...shownTilt(evidence, zero, 'near-side') }];
  });
  return {
    name,
    bodies,
    truthDeg: seen.map(({ truthDeg }) => truthDeg),
    shownDeg: seen.map(({ shownDeg }) => shownDeg),
    apartDeg: seen.map(({ apartDeg }) => apartDeg),
    slipped: seen.map(({ slipped }) => slipped),
  };
}

const foldsBy =
  ({ gain, perSlip }: Gains) =>
  (clip: FoldSamples): FoldPrediction => ({
    clip,
    estimateDeg: clip.shownDeg.map((shown, frame) => gain * shown - perSlip * (clip.slipped[frame] ?? 0)),
  });

/** Least squares through 0, clips alike. Where no hip slipped, nothing is known of it. */
function gainsOf(clips: readonly FoldSamples[]): Gains {
  const gram = new Float64Array(4);
  const right = new Float64Array(2);
  for (const { shownDeg, slipped, truthDeg } of clips) {
    shownDeg.forEach((shown, frame) => {
      const row = [shown, -(slipped[frame] ?? 0)];
      row.forEach((value, i) => {
        right[i] = (right[i] ?? 0) + (value * (truthDeg[frame] ?? 0)) / shownDeg.length;
        row.forEach((other, j) => {
          gram[2 * i + j] = (gram[2 * i + j] ?? 0) + (value * other) / shownDeg.length;
        });
      });
    });
  }
  const alone = (gram[0] ?? 0) === 0 ? 1 : (right[0] ?? 0) / (gram[0] ?? 0);
  const [gain = alone, perSlip = 0] = solveInPlace(gram, right) ?? [];
  return { gain, perSlip };
}
