import { describe, expect, it } from 'vitest';
import { byModel, doubted, EVERY_DIGIT } from './borrowed-fit.ts';

const FULL = { gain: 0.9, sigma: { baseDeg: 1.221, perDeg: 0.1 } };
const LITE = { gain: 0.95, sigma: { baseDeg: 2, perDeg: 0.2 } };

describe('doubted', () => {
  it('widens every part of the spread and nothing else', () => {
    expect(doubted(FULL)).toEqual({ gain: 0.9, sigma: { baseDeg: 2.198, perDeg: 0.18 } });
  });

  it('keeps every digit where it is told to', () => {
    expect(doubted(FULL, EVERY_DIGIT).sigma.baseDeg).toBe(1.221 * 1.8);
  });
});

describe('byModel', () => {
  const asItIs = (fit: typeof FULL) => fit;

  it('lends the full fit, doubted, to a model without clips of its own', () => {
    expect(byModel({ lite: LITE, full: FULL }, doubted, asItIs)).toEqual({
      lite: LITE,
      full: FULL,
      heavy: doubted(FULL),
    });
  });

  it('lends nothing to a model that has its own', () => {
    const own = { gain: 1, sigma: { baseDeg: 1, perDeg: 0 } };
    expect(byModel({ full: FULL, heavy: own }, doubted, asItIs).heavy).toBe(own);
  });
});
