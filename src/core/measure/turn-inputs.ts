import type { Evidence } from './estimator.ts';
import type { OddInputs } from './odd-network.ts';
import {
  EVEN_SIGNS,
  ODD_SIGNS,
  TURN_SLOT,
  type EvenSign,
  type OddSign,
  type TurnSign,
} from './turn-evidence.ts';

/** A number about one frame against the person's own neutral. */
type Input = (evidence: Evidence, neutral: Evidence) => number;

const at = (evidence: Evidence, sign: TurnSign): number => evidence[TURN_SLOT[sign]] ?? 0;

const change =
  (sign: TurnSign): Input =>
  (evidence, neutral) =>
    at(evidence, sign) - at(neutral, sign);

const atNeutral =
  (sign: TurnSign): Input =>
  (_evidence, neutral) =>
    at(neutral, sign);

/**
 * The model sees people who nearly face the camera as facing it: small turns come out too small. A root, straight
 * below its `knee`, gives them back their size.
 */
const root =
  (sign: OddSign, knee: number): Input =>
  (evidence, neutral) => {
    const value = at(evidence, sign) - at(neutral, sign);
    return value / Math.sqrt(1 + Math.abs(value) / knee);
  };

const DIRECTION_DEG = 6;
/** Lines without breadth in the neutral (knees one behind the other) have none to lose. */
const LEAST_BREADTH = 0.05;

/**
 * Share of its breadth that a line has lost to foreshortening: right in size, and blind about 0. It has no sign of
 * its own, so the shoulders' yaw lends it theirs, softly where that is not known.
 */
const narrowing =
  (sign: EvenSign): Input =>
  (evidence, neutral) => {
    const before = at(neutral, sign);
    if (Math.abs(before) < LEAST_BREADTH) return 0;
    const lost = Math.max(-0.5, Math.min(1, 1 - at(evidence, sign) / before));
    return 3 * lost * Math.tanh(change('shoulderYaw')(evidence, neutral) / DIRECTION_DEG);
  };

const named = <Name extends TurnSign>(
  names: readonly Name[],
  rename: (name: Name) => string,
  input: (sign: Name) => Input,
): Readonly<Record<string, Input>> => Object.fromEntries(names.map((name) => [rename(name), input(name)]));

const inNeutral = (sign: TurnSign): string => `${sign}InNeutral`;

/** Inputs that change their sign when the picture is mirrored. All are 0 in the neutral but the neutral's own. */
const ODD_INPUTS: Readonly<Record<string, Input>> = {
  ...named(ODD_SIGNS, (name) => name, change),
  ...named(ODD_SIGNS, inNeutral, atNeutral),
  shoulderYawRoot: root('shoulderYaw', 5),
  imageShoulderDepthRoot: root('imageShoulderDepth', 0.2),
  shoulderNarrowing: narrowing('shoulderBreadth'),
  hipNarrowing: narrowing('hipBreadth'),
  kneeNarrowing: narrowing('kneeBreadth'),
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

/** Raw inputs by name, in the order of the names. @throws RangeError on an input that does not exist. */
export function inputsOf(
  oddNames: readonly string[],
  evenNames: readonly string[],
): (evidence: Evidence, neutral: Evidence) => OddInputs {
  const odd = oddNames.map((name) => inputCalled(ODD_INPUTS, name));
  const even = evenNames.map((name) => inputCalled(EVEN_INPUTS, name));
  return (evidence, neutral) => ({
    odd: Float64Array.from(odd, (input) => input(evidence, neutral)),
    even: Float64Array.from(even, (input) => input(evidence, neutral)),
  });
}

/** The inputs brought to about 1. @throws RangeError on an input that does not exist. */
export function scaledInputsOf(scale: InputScale): (evidence: Evidence, neutral: Evidence) => OddInputs {
  const raw = inputsOf(Object.keys(scale.odd), Object.keys(scale.even));
  const sizes = Object.values(scale.odd);
  const levels = Object.values(scale.even);
  return (evidence, neutral) => {
    const { odd, even } = raw(evidence, neutral);
    sizes.forEach((size, index) => (odd[index] = (odd[index] ?? 0) / size));
    levels.forEach(({ mean, spread }, index) => (even[index] = ((even[index] ?? 0) - mean) / spread));
    return { odd, even };
  };
}

function inputCalled(inputs: Readonly<Record<string, Input>>, name: string): Input {
  const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
  if (input === undefined) throw new RangeError(`unknown turn input: ${name}`);
  return input;
}
