import { describe, expect, it } from 'vitest';
import { startMeasure } from '../../src/core/measure/measure-state.ts';
import { stepMeasure } from '../../src/core/measure/measurer.ts';
import { loadFixture } from './fixture.ts';

/** Mean error allowed for either half of the back, degrees. */
const TOLERANCE_DEG = 3;

describe.each(['02_cat_left_b1', '06_cat_right_b3', '12_cat_big_b2', '23_good_cat_b1', '24_good_cat_b3'])(
  '%s',
  (name) => {
    it('tells the lower half of the back from the upper one', () => {
      const { recording, exercise, truth } = loadFixture(name);
      const { frameWidthPx, frameHeightPx, model } = recording.header;
      const setup = { ...exercise, model: model.name, frameWidthPx, frameHeightPx };
      const trueFrames = new Map(truth.frames.map((frame) => [frame.timeMs, frame]));
      const errors: { lower: number; upper: number }[] = [];
      let state = startMeasure(setup);
      for (const frame of recording.frames) {
        const step = stepMeasure(setup, state, frame);
        state = step.state;
        const { measurement } = step;
        const real = trueFrames.get(frame.timeMs);
        if (measurement.kind !== 'measured' || real?.lowerBendDeg === undefined) continue;
        const { lowerDeg, upperDeg } = measurement.halves ?? { lowerDeg: Number.NaN, upperDeg: Number.NaN };
        errors.push({
          lower: Math.abs(lowerDeg - real.lowerBendDeg),
          upper: Math.abs(upperDeg - (real.bendDeg - real.lowerBendDeg)),
        });
      }
      const mean = (of: (one: (typeof errors)[number]) => number) =>
        errors.reduce((sum, one) => sum + of(one), 0) / errors.length;
      expect(errors.length).toBeGreaterThan(100);
      expect(mean(({ lower }) => lower)).toBeLessThan(TOLERANCE_DEG);
      expect(mean(({ upper }) => upper)).toBeLessThan(TOLERANCE_DEG);
    });
  },
);
