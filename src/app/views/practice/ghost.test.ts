import { expect, test } from 'vitest';
import { exercise } from '../../../core/exercises/testing/exercise.ts';
import type { Measurement } from '../../../core/measure/measurement.ts';
import { frameOf, STANDING } from '../../../core/measure/testing/figure.ts';
import type { Step } from '../../session/set-run.ts';
import { measured, status } from '../../testing/samples.ts';
import { ghostOf } from './ghost.ts';

const chair = exercise('chair-twist');
const step = (measurement: Measurement, more: Parameters<typeof status>[0] = {}): Step => ({
  frame: frameOf(STANDING),
  output: { measurement, advice: [], events: [], status: status(more) },
});

test('the side to go to has a target, both while that is open', () => {
  expect(ghostOf(chair, step(measured(0), { direction: 'right' }))?.areas).toHaveLength(1);
  expect(ghostOf(chair, step(measured(0), { direction: null }))?.areas).toHaveLength(2);
});

test('none while unmeasured or hardly seen, nor on the way back or in a pause', () => {
  expect(ghostOf(chair, step({ kind: 'unmeasured', timeMs: 0, reason: 'nobody' }))).toBeNull();
  expect(ghostOf(chair, step(measured(10, { quality: 'poor' })))).toBeNull();
  expect(ghostOf(chair, step(measured(20), { phase: 'returning' }))).toBeNull();
  expect(ghostOf(chair, step(measured(20), { phase: 'paused' }))).toBeNull();
  expect(ghostOf(chair, step(measured(20), { phase: 'holding' }))).not.toBeNull();
});
