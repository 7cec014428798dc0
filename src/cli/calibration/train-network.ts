import type { OddNetwork } from '../../core/measure/odd-network.ts';
import { normal, seededRandom } from './random.ts';

/** One frame to learn from: its inputs, the inputs of the same person's neutral, and the true angle between them. */
export interface Lesson {
  readonly odd: Float64Array;
  readonly even: Float64Array;
  readonly neutralOdd: Float64Array;
  readonly neutralEven: Float64Array;
  readonly truthDeg: number;
  readonly weight: number;
  /** The same person's next frame, if there is one. */
  readonly next?: Lesson;
}

export interface TrainingPlan {
  readonly hidden: number;
  readonly steps: number;
  readonly batch: number;
  readonly rate: number;
  /** Pull of the hidden units' inputs towards none. */
  readonly decay: number;
  /**
   * How much an error that changes from a frame to the next weighs against one that stays: a movement that is seen in
   * bursts has a wrong speed, whatever its furthest angle. 0 = frames are learned one by one.
   */
  readonly evenness?: number;
  readonly seed: number;
}

/** Errors larger than this pull no harder than this one, degrees: a few odd clips must not bend everything. */
const HUBER_DEG = 8;
const MOMENTUM = 0.9;
const SQUARES = 0.995;
/** Degrees move faster than inputs of size one. */
const DEGREES_PACE = 3;
const DEGREES_DECAY = 0.02;
/** Where a trainer keeps the answers to a lesson and to the next one, each with its neutral after it. */
const LESSON = 0;
const NEXT = 2;
const PLACES = 4;

/**
 * Trains a network by Adam on shuffled batches, so that answer(frame) - answer(neutral) is the true angle.
 * The same lessons and plan give the same network, digit for digit.
 */
export function trainNetwork(lessons: readonly Lesson[], plan: TrainingPlan): OddNetwork {
  const [first] = lessons;
  if (first === undefined) throw new Error('no lessons to learn from');
  const trainer = new Trainer(first.odd.length, first.even.length, plan);
  const random = seededRandom(plan.seed + 7919);
  const inPairs = (plan.evenness ?? 0) > 0;
  const drawn = inPairs ? lessons.filter(({ next }) => next !== undefined) : lessons;
  for (let step = 1; step <= plan.steps; step += 1) {
    trainer.forget();
    for (let k = 0; k < plan.batch; k += inPairs ? 2 : 1) {
      const lesson = drawn[Math.floor(random() * drawn.length)];
      if (lesson !== undefined) trainer.learn(lesson, inPairs ? lesson.next : undefined, 1 / plan.batch);
    }
    trainer.move(step);
  }
  return trainer.network();
}

const bounded = (errorDeg: number): number => Math.max(-HUBER_DEG, Math.min(HUBER_DEG, errorDeg));

/** All weights of a network in one row: linear, then for each hidden unit odd, even, bias and out. */
class Trainer {
  private readonly oddCount: number;
  private readonly evenCount: number;
  private readonly plan: TrainingPlan;
  private readonly unit: number;
  private readonly weights: Float64Array;
  private readonly slope: Float64Array;
  private readonly mean: Float64Array;
  private readonly square: Float64Array;
  /** What the units answered to the frames and neutrals asked about last, each in its own place. */
  private readonly plus: Float64Array;
  private readonly minus: Float64Array;

  constructor(oddCount: number, evenCount: number, plan: TrainingPlan) {
    this.oddCount = oddCount;
    this.evenCount = evenCount;
    this.plan = plan;
    this.unit = oddCount + evenCount + 2;
    const size = oddCount + plan.hidden * this.unit;
    this.weights = new Float64Array(size);
    this.slope = new Float64Array(size);
    this.mean = new Float64Array(size);
    this.square = new Float64Array(size);
    this.plus = new Float64Array(plan.hidden * PLACES);
    this.minus = new Float64Array(plan.hidden * PLACES);
    const random = seededRandom(plan.seed);
    for (let h = 0; h < plan.hidden; h += 1) {
      const at = oddCount + h * this.unit;
      for (let i = 0; i < oddCount; i += 1) this.weights[at + i] = normal(random) / Math.sqrt(oddCount);
      for (let i = 0; i < evenCount; i += 1)
        this.weights[at + oddCount + i] = normal(random) / (2 * Math.sqrt(Math.max(1, evenCount)));
      this.weights[at + this.unit - 2] = normal(random) / 2;
      this.weights[at + this.unit - 1] = (6 * normal(random)) / Math.sqrt(plan.hidden);
    }
  }

  forget(): void {
    this.slope.fill(0);
  }

  /** @param next the frame after it, to be learned together with how the error changes between the two */
  learn(lesson: Lesson, next: Lesson | undefined, share: number): void {
    const errorDeg = this.errorDeg(lesson, LESSON);
    if (next === undefined) {
      this.pull(lesson, bounded(errorDeg), share, LESSON);
      return;
    }
    const nextErrorDeg = this.errorDeg(next, NEXT);
    const change = (this.plan.evenness ?? 0) * bounded(nextErrorDeg - errorDeg);
    this.pull(lesson, bounded(errorDeg) - change, share, LESSON);
    this.pull(next, bounded(nextErrorDeg) + change, share, NEXT);
  }

  /** @param place where the answers are kept; that to the neutral comes after it */
  private errorDeg(lesson: Lesson, place: number): number {
    const answer =
      this.forward(lesson.odd, lesson.even, place) -
      this.forward(lesson.neutralOdd, lesson.neutralEven, place + 1);
    return answer - lesson.truthDeg;
  }

  /** Of a lesson whose error was asked for. */
  private pull(lesson: Lesson, errorDeg: number, share: number, place: number): void {
    const pull = errorDeg * lesson.weight * share;
    this.backward(lesson.odd, lesson.even, place, pull);
    this.backward(lesson.neutralOdd, lesson.neutralEven, place + 1, -pull);
  }

  private forward(odd: Float64Array, even: Float64Array, place: number): number {
    const { weights, plus, minus, oddCount, evenCount, unit } = this;
    const { hidden } = this.plan;
    let answer = 0;
    for (let i = 0; i < oddCount; i += 1) answer += (weights[i] ?? 0) * (odd[i] ?? 0);
    for (let h = 0; h < hidden; h += 1) {
      const from = oddCount + h * unit;
      const evenFrom = from + oddCount;
      let along = 0;
      for (let i = 0; i < oddCount; i += 1) along += (weights[from + i] ?? 0) * (odd[i] ?? 0);
      let level = weights[from + unit - 2] ?? 0;
      for (let i = 0; i < evenCount; i += 1) level += (weights[evenFrom + i] ?? 0) * (even[i] ?? 0);
      const up = Math.tanh(level + along);
      const down = Math.tanh(level - along);
      plus[place * hidden + h] = up;
      minus[place * hidden + h] = down;
      answer += ((weights[from + unit - 1] ?? 0) * (up - down)) / 2;
    }
    return answer;
  }

  private backward(odd: Float64Array, even: Float64Array, place: number, pull: number): void {
    const { weights, slope, oddCount, evenCount, unit } = this;
    const { hidden } = this.plan;
    for (let i = 0; i < oddCount; i += 1) slope[i] = (slope[i] ?? 0) + pull * (odd[i] ?? 0);
    for (let h = 0; h < hidden; h += 1) {
      const from = oddCount + h * unit;
      const evenFrom = from + oddCount;
      const plus = this.plus[place * hidden + h] ?? 0;
      const minus = this.minus[place * hidden + h] ?? 0;
      const out = (pull * (weights[from + unit - 1] ?? 0)) / 2;
      const byPlus = out * (1 - plus * plus);
      const byMinus = out * (1 - minus * minus);
      const along = byPlus + byMinus;
      for (let i = 0; i < oddCount; i += 1) slope[from + i] = (slope[from + i] ?? 0) + along * (odd[i] ?? 0);
      const level = byPlus - byMinus;
      for (let i = 0; i < evenCount; i += 1)
        slope[evenFrom + i] = (slope[evenFrom + i] ?? 0) + level * (even[i] ?? 0);
      slope[from + unit - 2] = (slope[from + unit - 2] ?? 0) + level;
      slope[from + unit - 1] = (slope[from + unit - 1] ?? 0) + (pull * (plus - minus)) / 2;
    }
  }

  move(step: number): void {
    const { rate, steps, decay } = this.plan;
    const pace = (rate * (1 + Math.cos((Math.PI * step) / steps))) / 2;
    const meanScale = 1 / (1 - MOMENTUM ** step);
    const squareScale = 1 / (1 - SQUARES ** step);
    for (let k = 0; k < this.weights.length; k += 1) {
      const kind = this.kindOf(k);
      const weight = at(this.weights, k);
      const pulled = kind === 'bias' ? 0 : weight * decay * (kind === 'input' ? 1 : DEGREES_DECAY);
      const slope = at(this.slope, k) + pulled;
      const mean = MOMENTUM * at(this.mean, k) + (1 - MOMENTUM) * slope;
      const square = SQUARES * at(this.square, k) + (1 - SQUARES) * slope * slope;
      this.mean[k] = mean;
      this.square[k] = square;
      const stride = pace * (kind === 'degrees' ? DEGREES_PACE : 1);
      this.weights[k] = weight - (stride * mean * meanScale) / (Math.sqrt(square * squareScale) + 1e-8);
    }
  }

  private kindOf(k: number): 'degrees' | 'bias' | 'input' {
    if (k < this.oddCount) return 'degrees';
    const within = (k - this.oddCount) % this.unit;
    if (within === this.unit - 1) return 'degrees';
    return within === this.unit - 2 ? 'bias' : 'input';
  }

  network(): OddNetwork {
    const { oddCount, unit } = this;
    const part = (from: number, to: number) => Array.from(this.weights.subarray(from, to));
    return {
      linear: part(0, oddCount),
      hidden: Array.from({ length: this.plan.hidden }, (_, h) => {
        const from = oddCount + h * unit;
        return {
          odd: part(from, from + oddCount),
          even: part(from + oddCount, from + unit - 2),
          bias: at(this.weights, from + unit - 2),
          out: at(this.weights, from + unit - 1),
        };
      }),
    };
  }
}

const at = (row: ArrayLike<number>, index: number): number => row[index] ?? 0;
