/**
 * A very small neural network that is odd by construction: turn all its odd inputs round and its answer turns round.
 * A picture and its mirror image can therefore never disagree, whatever was learned.
 *
 * answer = linear . odd + sum over the hidden units of out * (tanh(odd + even + bias) - tanh(-odd + even + bias)) / 2
 */
export interface OddNetwork {
  /** Degrees per unit of each odd input. */
  readonly linear: readonly number[];
  readonly hidden: readonly HiddenUnit[];
}

export interface HiddenUnit {
  readonly odd: readonly number[];
  readonly even: readonly number[];
  readonly bias: number;
  /** Degrees. */
  readonly out: number;
}

/** Inputs that change their sign under mirroring, and inputs that do not. */
export interface OddInputs {
  readonly odd: ArrayLike<number>;
  readonly even: ArrayLike<number>;
}

/**
 * Makes networks ready that all hear the same inputs. What they answer, in their order, degrees, is written over by the next
 * call.
 *
 * All of it runs for every frame: the weights lie in two tables that are gone through once, and a difference of two tanh
 * is worked out as one of two logistic functions, (tanh(u) - tanh(v)) / 2 = logistic(2u) - logistic(2v), in half the time.
 */
export function answersOf(networks: readonly OddNetwork[]): (inputs: OddInputs) => Float64Array {
  const units = networks.flatMap(({ hidden }) => hidden);
  const odd = tableOf([
    ...networks.map(({ linear }) => linear),
    ...units.map((unit) => unit.odd.map(doubled)),
  ]);
  const even = tableOf(units.map((unit) => unit.even.map(doubled)));
  const bias = Float64Array.from(units, (unit) => doubled(unit.bias));
  const out = Float64Array.from(units, (unit) => unit.out);
  const counts = networks.map(({ hidden }) => hidden.length);
  const answers = new Float64Array(networks.length);
  return (inputs) => {
    const along = multiply(odd, inputs.odd);
    const level = multiply(even, inputs.even);
    let unit = 0;
    for (let network = 0; network < counts.length; network += 1) {
      let answer = along[network] ?? 0;
      for (const last = unit + (counts[network] ?? 0); unit < last; unit += 1) {
        const own = (level[unit] ?? 0) + (bias[unit] ?? 0);
        const turned = along[counts.length + unit] ?? 0;
        answer += (out[unit] ?? 0) * (logistic(own + turned) - logistic(own - turned));
      }
      answers[network] = answer;
    }
    return answers;
  };
}

const doubled = (value: number): number => 2 * value;

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** Rows gone through together, so that none waits for its own last sum. */
const ABREAST = 4;

/** Rows of weights, to be multiplied with as many inputs. */
interface Table {
  /** Four rows side by side, column by column, then the next four. */
  readonly weights: Float64Array;
  readonly columns: number;
  /** What came of the last multiplication, row by row. */
  readonly sums: Float64Array;
}

function tableOf(rows: readonly (readonly number[])[]): Table {
  const columns = rows[0]?.length ?? 0;
  const padded = ABREAST * Math.ceil(rows.length / ABREAST);
  const weights = new Float64Array(padded * columns);
  for (const [index, row] of rows.entries()) {
    const block = index - (index % ABREAST);
    for (const [column, weight] of row.entries()) {
      weights[block * columns + column * ABREAST + (index % ABREAST)] = weight;
    }
  }
  return { weights, columns, sums: new Float64Array(padded) };
}

function multiply({ weights, columns, sums }: Table, values: ArrayLike<number>): Float64Array {
  let at = 0;
  for (let row = 0; row < sums.length; row += ABREAST) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let column = 0; column < columns; column += 1) {
      const value = values[column] ?? 0;
      a += (weights[at] ?? 0) * value;
      b += (weights[at + 1] ?? 0) * value;
      c += (weights[at + 2] ?? 0) * value;
      d += (weights[at + 3] ?? 0) * value;
      at += ABREAST;
    }
    sums[row] = a;
    sums[row + 1] = b;
    sums[row + 2] = c;
    sums[row + 3] = d;
  }
  return sums;
}
