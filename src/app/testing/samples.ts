import type { Measured } from '../../core/measure/measurement.ts';
import type { CoachStatus } from '../../core/coach/event.ts';
import type { RuntimeInfo } from '../../pose-runtime/runtime.ts';
import type { Reading } from '../gauge/reading.ts';

export const measured = (angleDeg: number, more: Partial<Measured> = {}): Measured => ({
  kind: 'measured',
  timeMs: 0,
  angleDeg,
  sigmaDeg: 2,
  speedDegPerSec: 10,
  checks: [],
  view: 'front',
  quality: 'good',
  ...more,
});

export const reading = (angleDeg: number, speedDegPerSec = 10): Extract<Reading, { kind: 'measured' }> => ({
  kind: 'measured',
  angleDeg,
  sigmaDeg: 2,
  speedDegPerSec,
  quality: 'good',
  shownDeg: Math.round(angleDeg),
  shownSpeed: Math.round(speedDegPerSec),
});

export const status = (more: Partial<CoachStatus> = {}): CoachStatus => ({
  phase: 'ready',
  direction: 'left',
  repsDone: {},
  repsTarget: 3,
  heldMs: 0,
  holdTargetMs: 5000,
  peakDeg: null,
  paused: null,
  mayPause: true,
  ...more,
});

export const RUNTIME_INFO: RuntimeInfo = {
  model: { name: 'full', sha256: 'a'.repeat(64) },
  runtime: { package: '@mediapipe/tasks-vision', version: '0.10.35' },
  delegate: 'CPU',
};
