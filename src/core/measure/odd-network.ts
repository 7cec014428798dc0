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

interface HiddenUnit {
  readonly odd: readonly number[];
  readonly even: readonly number[];
  readonly bias: number;
  /** Degrees. */
  readonly out: number;
}

/** Inputs that change their sign under mirroring, and inputs that do not. About 1 in size. */
export interface OddInputs {
  readonly odd: ArrayLike<number>;
  readonly even: ArrayLike<number>;
}

export function answerOf(network: OddNetwork, { odd, even }: OddInputs): number {
  let answer = dot(network.linear, odd);
  for (const unit of network.hidden) {
    const along = dot(unit.odd, odd);
    const level = dot(unit.even, even) + unit.bias;
    answer += (unit.out * (Math.tanh(level + along) - Math.tanh(level - along))) / 2;
  }
  return answer;
}

function dot(weights: readonly number[], values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += (weights[i] ?? 0) * (values[i] ?? 0);
  return sum;
}
