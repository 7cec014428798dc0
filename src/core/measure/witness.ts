import type { Evidence } from './estimator.ts';
import { numbers } from './numbers.ts';
import { answersOf, type HiddenUnit, type OddNetwork } from './odd-network.ts';
import { inputsOf, type InputScale } from './turn-inputs.ts';

/** A network and what it hears, each input brought to about 1. */
export interface Witness {
  readonly hears: InputScale;
  readonly network: OddNetwork;
}

/** What a witness says, degrees: 0 in the neutral, and turned round exactly when the picture is mirrored. */
export function testimonyOf(witness: Witness): (evidence: Evidence, neutral: Evidence) => number {
  const testify = testimoniesOf([witness]);
  return (evidence, neutral) => testify(evidence, neutral)[0] ?? 0;
}

/** What is answered to a neutral itself. */
interface Zeros {
  neutral: Evidence | null;
  readonly answers: number[];
}

/**
 * What several witnesses say, in their order; what more than one of them hears is read once. Written over by the next call.
 * @throws RangeError on an input that does not exist.
 */
export function testimoniesOf(
  witnesses: readonly Witness[],
): (evidence: Evidence, neutral: Evidence) => readonly number[] {
  const oddNames = [...new Set(witnesses.flatMap(({ hears }) => Object.keys(hears.odd)))];
  const evenNames = [...new Set(witnesses.flatMap(({ hears }) => Object.keys(hears.even)))];
  const inputs = inputsOf(oddNames, evenNames);
  const answers = answersOf(witnesses.map((witness) => hearingAll(witness, oddNames, evenNames)));
  const count = witnesses.length;
  const heard = { odd: numbers(oddNames.length), even: numbers(evenNames.length) };
  const said = numbers(count);
  // Evidence is never written to, so what is answered to a neutral holds. Two are asked about in turn: where the person's
  // zero is, and where it was taken.
  let zeros: Zeros = { neutral: null, answers: numbers(count) };
  let others: Zeros = { neutral: null, answers: numbers(count) };
  return (evidence, neutral) => {
    if (zeros.neutral !== neutral) {
      const before = zeros;
      zeros = others;
      others = before;
      if (zeros.neutral !== neutral) {
        write(answers(inputs(neutral, neutral, heard)), zeros.answers);
        zeros.neutral = neutral;
      }
    }
    write(answers(inputs(evidence, neutral, heard)), said);
    for (let index = 0; index < count; index += 1) {
      said[index] = (said[index] ?? 0) - (zeros.answers[index] ?? 0);
    }
    return said;
  };
}

function write(from: ArrayLike<number>, to: number[]): void {
  for (let index = 0; index < to.length; index += 1) to[index] = from[index] ?? 0;
}

/** The same network for inputs as they are, and for more of them than it hears: the scales go into its weights. */
function hearingAll(
  { hears, network }: Witness,
  oddNames: readonly string[],
  evenNames: readonly string[],
): OddNetwork {
  const ownOdd = Object.keys(hears.odd);
  const ownEven = Object.keys(hears.even);
  const oddWeights = (weights: readonly number[]): number[] =>
    oddNames.map((name) => (weights[ownOdd.indexOf(name)] ?? 0) / (hears.odd[name] ?? 1));
  const hidden = network.hidden.map((unit): HiddenUnit => {
    const even = evenNames.map(
      (name) => (unit.even[ownEven.indexOf(name)] ?? 0) / (hears.even[name]?.spread ?? 1),
    );
    const atMeans = evenNames.reduce(
      (sum, name, index) => sum + (even[index] ?? 0) * (hears.even[name]?.mean ?? 0),
      0,
    );
    return { odd: oddWeights(unit.odd), even, bias: unit.bias - atMeans, out: unit.out };
  });
  return { linear: oddWeights(network.linear), hidden };
}
