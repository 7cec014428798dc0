import { describe, expect, it } from 'vitest';
import { answersOf, type OddInputs } from '../../core/measure/odd-network.ts';
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
    const answers = answersOf([trainNetwork(taught, PLAN)]);
    const answerOf = (inputs: OddInputs) => answers(inputs)[0] ?? Number.NaN;
    const errors = taught.map(({ odd, even, neutralOdd, neutralEven, truthDeg }) =>
      Math.abs(answerOf({ odd, even }) - answerOf({ odd: neutralOdd, even: neutralEven }) - truthDeg),
    );
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(0.6);
  });

  it('gives the same network for the same lessons and plan, and another for another seed', () => {
    const plan = { ...PLAN, steps: 20 };
    expect(trainNetwork(lessons(), plan)).toEqual(trainNetwork(lessons(), plan));
    expect(trainNetwork(lessons(), { ...plan, seed: 4 })).not.toEqual(trainNetwork(lessons(), plan));
  });

  it('weighs an error that changes within a movement more than one that stays, when it is told to', () => {
    // Two inputs tell of a movement of 20 degrees: one reads its steps right and its place wrong, by another offset in
    // each person; the other reads its place right on the whole and its steps in bursts.
    const random = seededRandom(5);
    const people = Array.from({ length: 60 }, () => {
      const offset = 0.6 * random() - 0.3;
      const frames = Array.from({ length: 6 }, (_, step) => ({
        turn: step / 5,
        burst: 0.3 * (step % 2) - 0.15,
      }));
      return frames.reduceRight<Lesson[]>((later, { turn, burst }) => {
        const [next] = later;
        const lesson: Lesson = {
          odd: Float64Array.of(turn + offset, turn + burst),
          even: Float64Array.of(),
          neutralOdd: Float64Array.of(0, 0),
          neutralEven: Float64Array.of(),
          truthDeg: 20 * turn,
          weight: 1,
          ...(next === undefined ? {} : { next }),
        };
        return [lesson, ...later];
      }, []);
    });
    const burstsOf = (evenness: number): number => {
      const { linear } = trainNetwork(people.flat(), { ...PLAN, hidden: 0, evenness });
      return (linear[1] ?? 0) / ((linear[0] ?? 0) + (linear[1] ?? 0));
    };
    expect(burstsOf(3)).toBeLessThan(burstsOf(0) - 0.1);
  });

  it('refuses to learn from nothing', () => {
    expect(() => trainNetwork([], PLAN)).toThrow('no lessons');
  });
});
