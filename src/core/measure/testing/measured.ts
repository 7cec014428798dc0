import type { PoseFrame } from '../../pose/frame.ts';
import type { Measured, Measurement } from '../measurement.ts';
import { startMeasure } from '../measure-state.ts';
import { stepMeasure } from '../measurer.ts';
import type { MeasureSetup } from '../setup.ts';
import { type Figure, frameOf, PICTURE, STANDING } from './figure.ts';

export const TURN: MeasureSetup = {
  measure: 'turn',
  position: 'standing',
  view: 'front',
  model: 'full',
  ...PICTURE,
};
export const TILT: MeasureSetup = { ...TURN, measure: 'tilt', view: 'side' };

const FPS = 20;

/** What is measured of one figure a frame, 20 a second; `change` says how it differs from standing at that second. */
export function measured(
  setup: MeasureSetup,
  seconds: number,
  change: (sec: number) => Partial<Figure>,
  toFrame: (figure: Figure) => PoseFrame = (figure) => frameOf(figure),
): Measurement[] {
  let state = startMeasure(setup);
  return Array.from({ length: Math.round(seconds * FPS) }, (_, index) => {
    const timeMs = (index * 1000) / FPS;
    const step = stepMeasure(setup, state, toFrame({ ...STANDING, ...change(timeMs / 1000), timeMs }));
    state = step.state;
    return step.measurement;
  });
}

export const numbers = (measurements: readonly Measurement[]): Measured[] =>
  measurements.filter((one) => one.kind === 'measured');

export const reasons = (measurements: readonly Measurement[]): Set<string> =>
  new Set(measurements.flatMap((one) => (one.kind === 'unmeasured' ? [one.reason] : [])));

/** Still for a second, then a turn to the left in two seconds that is held. */
export const turnLeft = (sec: number): Partial<Figure> => ({
  shoulderYawDeg: 30 * Math.min(1, Math.max(0, (sec - 1) / 2)),
});
