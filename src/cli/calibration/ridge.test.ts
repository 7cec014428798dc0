import { describe, expect, it } from 'vitest';
import { chooseRidge, figuresOf } from './folds.ts';
import { predict, ridge, type FeatureSamples } from './ridge.ts';

/** A clip in which truth = 3 a - 2 b + `off`, sampled ten times a second. */
const clip = (name: string, body: string, off = 0): FeatureSamples => {
  const steps = Array.from({ length: 40 }, (_, index) => index / 10);
  const features = steps.map((sec) => Float64Array.of(Math.sin(sec + off), Math.cos(2 * sec)));
  return {
    name,
    bodies: [body],
    timesMs: steps.map((sec) => sec * 1000),
    features,
    truthDeg: features.map(([a = 0, b = 0]) => 3 * a - 2 * b),
  };
};

describe('ridge', () => {
  it('finds the weights of an exact sum', () => {
    const weights = ridge([clip('one', 'x'), clip('two', 'y', 1)], 1e-9);
    expect(weights[0]).toBeCloseTo(3, 5);
    expect(weights[1]).toBeCloseTo(-2, 5);
  });

  it('draws weights towards 0 as the penalty grows', () => {
    const clips = [clip('one', 'x'), clip('two', 'y', 1)];
    const [firm = 0] = ridge(clips, 1e-9);
    const [drawn = 0] = ridge(clips, 1);
    expect(Math.abs(drawn)).toBeLessThan(Math.abs(firm));
    expect(drawn).toBeGreaterThan(0);
  });
});

describe('ridge, where no weight fits all', () => {
  it('is nearer to what the large angles ask for than to the small ones', () => {
    const at = (name: string, size: number, gain: number): FeatureSamples => ({
      name,
      bodies: ['x'],
      timesMs: [0, 100, 200, 300],
      features: [0, 1, 1, 1].map((share) => Float64Array.of(size * share)),
      truthDeg: [0, 1, 1, 1].map((share) => gain * size * share),
    });
    // As many small movements as make up for the size of the large one: alike they would meet halfway, at 1.5.
    const small = Array.from({ length: 9 }, (_, index) => at(`small ${index}`, 20, 1));
    const [gain = 0] = ridge([at('large', 60, 2), ...small], 1e-9);
    expect(gain).toBeGreaterThan(1.7);
    expect(gain).toBeLessThan(2);
  });
});

describe('chooseRidge', () => {
  it('keeps the smallest penalty when nothing disturbs', () => {
    const { penalty, weights } = chooseRidge([clip('one', 'x'), clip('two', 'y', 1)]);
    expect(penalty).toBe(1e-4);
    expect(predict(weights, Float64Array.of(1, 1))).toBeCloseTo(1, 2);
  });

  it('judges a body by weights that it had no part in', () => {
    const odd = { ...clip('odd', 'z'), truthDeg: clip('odd', 'z').truthDeg.map(() => 50) };
    const { predictions } = chooseRidge([clip('one', 'x'), clip('two', 'y', 1), odd]);
    const estimate = predictions.find((one) => one.clip.name === 'odd')?.estimateDeg ?? [];
    clip('odd', 'z').truthDeg.forEach((deg, frame) => expect(estimate[frame]).toBeCloseTo(deg, 0));
  });
});

describe('figuresOf', () => {
  it('tells mean, 95th percentile and error of the peaks', () => {
    const base = clip('one', 'x');
    const truthDeg = base.truthDeg.map((_, frame) => (frame < 20 ? 20 : -10));
    const estimateDeg = truthDeg.map((deg, frame) => deg + (frame === 3 ? 5 : 1));
    expect(figuresOf([{ clip: { ...base, truthDeg }, estimateDeg }])).toEqual({
      maeDeg: 44 / 40,
      p95Deg: 1,
      // The furthest to one side is 25 where 20 was true, to the other -9 where -10 was.
      peakDeg: 3,
    });
  });
});
