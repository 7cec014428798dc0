import type { Evidence } from './estimator.ts';
import { numbers } from './numbers.ts';
import { EVEN_SIGNS, ODD_SIGNS, TURN_SLOT, type TurnSign } from './turn-evidence.ts';
import { surfaceMove } from './turn-surface.ts';

/** A number about one frame against the person's own neutral: what is read in one place of their evidence, and how. */
interface Input {
  /** Where in the evidence; that of a reading which looks elsewhere means nothing. */
  readonly slot: number;
  readonly reading: Reading;
}

type Reading = (evidence: Evidence, neutral: Evidence, slot: number) => number;

const change: Reading = (evidence, neutral, slot) => (evidence[slot] ?? 0) - (neutral[slot] ?? 0);

const atNeutral: Reading = (_evidence, neutral, slot) => neutral[slot] ?? 0;

/**
 * The model sees people who nearly face the camera as facing it: small turns come out too small. A root, straight
 * below its `knee`, gives them back their size.
 */
const root =
  (knee: number): Reading =>
  (evidence, neutral, slot) => {
    const value = change(evidence, neutral, slot);
    return value / Math.sqrt(1 + Math.abs(value) / knee);
  };

const DIRECTION_DEG = 6;
/** Lines without breadth in the neutral (knees one behind the other) have none to lose. */
const LEAST_BREADTH = 0.05;

/**
 * Share of its breadth that a line has lost to foreshortening: right in size, and blind about 0. It has no sign of
 * its own, so the shoulders' yaw lends it theirs, softly where that is not known.
 */
const narrowing: Reading = (evidence, neutral, slot) => {
  const before = neutral[slot] ?? 0;
  if (Math.abs(before) < LEAST_BREADTH) return 0;
  const lost = Math.max(-0.5, Math.min(1, 1 - (evidence[slot] ?? 0) / before));
  return 3 * lost * Math.tanh(change(evidence, neutral, TURN_SLOT.shoulderYaw) / DIRECTION_DEG);
};

/** Trunk lengths that the surface about the hips moved against their landmarks; 0 where that cannot be told. */
const surface: Reading = (evidence, neutral) => surfaceMove(evidence, neutral)?.trunks ?? 0;

const reads = (sign: TurnSign, reading: Reading): Input => ({ slot: TURN_SLOT[sign], reading });

const named = <Name extends TurnSign>(
  names: readonly Name[],
  rename: (name: Name) => string,
  reading: Reading,
): Readonly<Record<string, Input>> =>
  Object.fromEntries(names.map((name) => [rename(name), reads(name, reading)]));

const inNeutral = (sign: TurnSign): string => `${sign}InNeutral`;

/** Inputs that change their sign when the picture is mirrored. All are 0 in the neutral but the neutral's own. */
const ODD_INPUTS: Readonly<Record<string, Input>> = {
  ...named(ODD_SIGNS, (name) => name, change),
  ...named(ODD_SIGNS, inNeutral, atNeutral),
  shoulderYawRoot: reads('shoulderYaw', root(5)),
  imageShoulderDepthRoot: reads('imageShoulderDepth', root(0.2)),
  shoulderNarrowing: reads('shoulderBreadth', narrowing),
  hipNarrowing: reads('hipBreadth', narrowing),
  kneeNarrowing: reads('kneeBreadth', narrowing),
  hipSurface: { slot: 0, reading: surface },
};

const EVEN_INPUTS: Readonly<Record<string, Input>> = {
  ...named(EVEN_SIGNS, (name) => name, change),
  ...named(EVEN_SIGNS, inNeutral, atNeutral),
};

/** Which inputs a network hears, and what brings each to about 1: the size of an odd one, mean and spread of an even one. */
export interface InputScale {
  readonly odd: Readonly<Record<string, number>>;
  readonly even: Readonly<Record<string, { readonly mean: number; readonly spread: number }>>;
}

/** What the frame and its neutral come to: made anew at every call, or written into what is given for it. */
type InputReader = (evidence: Evidence, neutral: Evidence, into?: Inputs) => Inputs;

export interface Inputs {
  readonly odd: number[];
  readonly even: number[];
}

/** Raw inputs by name, in the order of the names. @throws RangeError on an input that does not exist. */
export function inputsOf(oddNames: readonly string[], evenNames: readonly string[]): InputReader {
  const odd = oddNames.map((name) => inputCalled(ODD_INPUTS, name));
  const even = evenNames.map((name) => inputCalled(EVEN_INPUTS, name));
  return (evidence, neutral, into = { odd: numbers(odd.length), even: numbers(even.length) }) => {
    read(odd, evidence, neutral, into.odd);
    read(even, evidence, neutral, into.even);
    return into;
  };
}

function read(inputs: readonly Input[], evidence: Evidence, neutral: Evidence, values: number[]): void {
  let index = 0;
  for (const { slot, reading } of inputs) {
    // Nearly all are changes: told apart here, they need not be called.
    values[index] = reading === change ? change(evidence, neutral, slot) : reading(evidence, neutral, slot);
    index += 1;
  }
}

/** The inputs brought to about 1. @throws RangeError on an input that does not exist. */
export function scaledInputsOf({ odd, even }: InputScale): InputReader {
  const sizes = Object.values(odd);
  const scales = Object.values(even);
  const raw = inputsOf(Object.keys(odd), Object.keys(even));
  return (evidence, neutral) => {
    const heard = raw(evidence, neutral);
    return {
      odd: heard.odd.map((value, index) => value / (sizes[index] ?? 1)),
      even: heard.even.map((value, index) => {
        const { mean, spread } = scales[index] ?? { mean: 0, spread: 1 };
        return (value - mean) / spread;
      }),
    };
  };
}

function inputCalled(inputs: Readonly<Record<string, Input>>, name: string): Input {
  const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
  if (input === undefined) throw new RangeError(`unknown turn input: ${name}`);
  return input;
}
