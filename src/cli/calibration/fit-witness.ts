import type { Evidence } from '../../core/measure/estimator.ts';
import { inputsOf, scaledInputsOf, type InputScale } from '../../core/measure/turn-inputs.ts';
import { testimonyOf, type Witness } from '../../core/measure/witness.ts';
import type { ClipData, Prediction, Samples } from './clip-data.ts';
import { rounded } from './rounding.ts';
import { trainNetwork, type Lesson, type TrainingPlan } from './train-network.ts';
import type { InputSet } from './turn-sets.ts';
import { onUnseenBodies } from './unseen-bodies.ts';

/** The true angle to learn, degrees. */
export type Aim = 'turn' | 'pelvis';

/** How free a network is. */
export type Freedom = Pick<TrainingPlan, 'hidden' | 'decay' | 'evenness'>;

const PLAN = { steps: 1800, batch: 192, rate: 0.02, seed: 1 } as const satisfies Partial<TrainingPlan>;
/** A long clip says little more than one of this many frames. */
const FULL_WEIGHT_FRAMES = 15;

export const evidenceIn = (frame: readonly number[]): Evidence => Float64Array.from(frame.slice(3));

const truthIn = (frame: readonly number[], aim: Aim): number => frame[aim === 'turn' ? 1 : 2] ?? 0;

/** Size of the odd inputs, mean and spread of the even ones, over all frames. */
function scaleOf(clips: readonly ClipData[], set: InputSet): InputScale {
  const raw = inputsOf(set.odd, set.even);
  const rows = clips.flatMap(({ frames, neutral }) => {
    const zero = Float64Array.from(neutral);
    return frames.map((frame) => raw(evidenceIn(frame), zero));
  });
  const mean = (of: (index: number) => number) =>
    rows.reduce((sum, _, index) => sum + of(index), 0) / Math.max(1, rows.length);
  const odd = set.odd.map((name, i): [string, number] => [
    name,
    rounded(Math.sqrt(mean((row) => (rows[row]?.odd[i] ?? 0) ** 2)) || 1),
  ]);
  const even = set.even.map((name, i): [string, { mean: number; spread: number }] => {
    const middle = mean((row) => rows[row]?.even[i] ?? 0);
    const spread = Math.sqrt(mean((row) => ((rows[row]?.even[i] ?? 0) - middle) ** 2)) || 1;
    return [name, { mean: rounded(middle), spread: rounded(spread) }];
  });
  return { odd: Object.fromEntries(odd), even: Object.fromEntries(even) };
}

function lessonsOf(clips: readonly ClipData[], hears: InputScale, aim: Aim): Lesson[] {
  const inputs = scaledInputsOf(hears);
  return clips.flatMap(({ frames, neutral }) => {
    const zero = Float64Array.from(neutral);
    const atNeutral = inputs(zero, zero);
    const neutralOdd = Float64Array.from(atNeutral.odd);
    const neutralEven = Float64Array.from(atNeutral.even);
    const weight = Math.min(1, FULL_WEIGHT_FRAMES / frames.length);
    return frames.reduceRight<Lesson[]>((later, frame) => {
      const [next] = later;
      const { odd, even } = inputs(evidenceIn(frame), zero);
      const lesson: Lesson = {
        odd: Float64Array.from(odd),
        even: Float64Array.from(even),
        neutralOdd,
        neutralEven,
        truthDeg: truthIn(frame, aim),
        weight,
        ...(next === undefined ? {} : { next }),
      };
      return [lesson, ...later];
    }, []);
  });
}

const shortened = (witness: Witness): Witness => ({
  hears: witness.hears,
  network: {
    linear: witness.network.linear.map(rounded),
    hidden: witness.network.hidden.map(({ odd, even, bias, out }) => ({
      odd: odd.map(rounded),
      even: even.map(rounded),
      bias: rounded(bias),
      out: rounded(out),
    })),
  },
});

export const fitWitness = (
  clips: readonly ClipData[],
  set: InputSet,
  aim: Aim,
  { hidden, decay, evenness = 0 }: Freedom,
): Witness => {
  const hears = scaleOf(clips, set);
  return shortened({
    hears,
    network: trainNetwork(lessonsOf(clips, hears, aim), { ...PLAN, hidden, decay, evenness }),
  });
};

/** What the witness says of each frame of a clip. */
function predictionsBy(witness: Witness, aim: Aim): (clip: ClipData) => Prediction {
  const testimony = testimonyOf(witness);
  return (clip) => {
    const zero = Float64Array.from(clip.neutral);
    return {
      clip: samplesOf(clip, aim),
      estimateDeg: clip.frames.map((frame) => testimony(evidenceIn(frame), zero)),
    };
  };
}

const samplesOf = (clip: ClipData, aim: Aim): Samples => ({
  name: clip.name,
  bodies: clip.bodies,
  truthDeg: clip.frames.map((frame) => truthIn(frame, aim)),
});

/** What such a witness says of people it has not heard. */
export const witnessOnUnseen = (
  clips: readonly ClipData[],
  set: InputSet,
  aim: Aim,
  freedom: Freedom,
): Prediction[] =>
  onUnseenBodies(clips, (others) => predictionsBy(fitWitness(others, set, aim, freedom), aim));
