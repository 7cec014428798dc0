import { describe, expect, it } from 'vitest';
import { answerOf } from '../../core/measure/odd-network.ts';
import { seededRandom } from './random.ts';
import { trainNetwork, type Lesson, type TrainingPlan } from './train-network.ts';

const PLAN: TrainingPlan = { hidden: 4, steps: 600, batch: 64, rate: 0.02, decay: 0, seed: 3 };

/** Lessons of a law that bends with an even input: 12 tanh(a) (1 + b / 4), from a neutral at a = 0.2. */
function lessons(): Lesson[] {
  const random = seededRandom(11);
  const law = (a: number, b: number) => 12 * Math.tanh(a) * (1 + b / 4);
  return Array.from({ length: 400 }, () => {
    const a = 4 * random() - 2;
    const b = 2 * random() - 1;
    return {
      odd: Float64Array.of(a),
      even: Float64Array.of(b),
      neutralOdd: Float64Array.of(0.2),
      neutralEven: Float64Array.of(b),
      truthDeg: law(a, b) - law(0.2, b),
      weight: 1,
    };
  });
}

describe('trainNetwork', () => {
  it('learns a law it was not told, counted from the neutral', () => {
    const taught = lessons();
    const network = trainNetwork(taught, PLAN);
    const errors = taught.map(({ odd, even, neutralOdd, neutralEven, truthDeg }) =>
      Math.abs(
        answerOf(network, { odd, even }) -
          answerOf(network, { odd: neutralOdd, even: neutralEven }) -
          truthDeg,
      ),
    );
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(0.6);
  });

  it('gives the same network for the same lessons and plan, and another for another seed', () => {
    const plan = { ...PLAN, steps: 20 };
    expect(trainNetwork(lessons(), plan)).toEqual(trainNetwork(lessons(), plan));
    expect(trainNetwork(lessons(), { ...plan, seed: 4 })).not.toEqual(trainNetwork(lessons(), plan));
  });

  it('refuses to learn from nothing', () => {
    expect(() => trainNetwork([], PLAN)).toThrow('no lessons');
  });
});
