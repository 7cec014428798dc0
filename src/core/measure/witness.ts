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

/**
 * What several witnesses say, in their order; what more than one of them hears is read once.
 * @throws RangeError on an input that does not exist.
 */
export function testimoniesOf(
  witnesses: readonly Witness[],
): (evidence: Evidence, neutral: Evidence) => number[] {
  const oddNames = [...new Set(witnesses.flatMap(({ hears }) => Object.keys(hears.odd)))];
  const evenNames = [...new Set(witnesses.flatMap(({ hears }) => Object.keys(hears.even)))];
  const inputs = inputsOf(oddNames, evenNames);
  // Used anew for every frame and never handed out.
  const heard = { odd: numbers(oddNames.length), even: numbers(evenNames.length) };
  const answers = answersOf(witnesses.map((witness) => hearingAll(witness, oddNames, evenNames)));
  // Evidence is never written to, so what is answered to a neutral holds for as long as the neutral does.
  let last: Evidence | null = null;
  let zeros = new Float64Array(witnesses.length);
  return (evidence, neutral) => {
    if (neutral !== last) {
      zeros = answers(inputs(neutral, neutral, heard)).slice();
      last = neutral;
    }
    const answered = answers(inputs(evidence, neutral, heard));
    const said = numbers(zeros.length);
    for (let index = 0; index < zeros.length; index += 1) {
      said[index] = (answered[index] ?? 0) - (zeros[index] ?? 0);
    }
    return said;
  };
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
