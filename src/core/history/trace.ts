import type { CoachEvent, Phase } from '../coach/event.ts';
import type { DirectionId } from '../exercises/exercise.ts';
import type { Measurement } from '../measure/measurement.ts';

/** What the engine made of one frame, as far as a look back needs it. */
export interface TracedOutput {
  readonly measurement: Measurement;
  readonly events: readonly CoachEvent[];
}

/** From then on until the next change. */
export interface PhaseChange {
  readonly timeMs: number;
  readonly phase: Phase;
  readonly direction: DirectionId | null;
}

/**
 * How a set went: columns of one length, time rising. Signed degrees from neutral, one sigma, degrees a second; null in
 * all three where nothing could be measured.
 */
export interface Trace {
  readonly timeMs: readonly number[];
  readonly angleDeg: readonly (number | null)[];
  readonly sigmaDeg: readonly (number | null)[];
  readonly speedDegPerSec: readonly (number | null)[];
  readonly phases: readonly PhaseChange[];
}

/** Before the coach says otherwise. */
const FIRST_PHASE: Phase = 'framing';

/** Ten a second: a movement as slow as these loses nothing that could be seen on a chart. */
export const KEPT_EVERY_MS = 100;

/** To a hundredth: far below what a camera can tell, and short in a file. */
const hundredth = (value: number): number => Math.round(value * 100) / 100 + 0;

/**
 * The trace of a set.
 * @param everyMs least time between two points; 0 keeps every frame. Where measuring begins or ends a point is kept
 * whenever it comes, so that a gap is as long as it was.
 */
export function traceOf(outputs: readonly TracedOutput[], everyMs: number): Trace {
  const timeMs: number[] = [];
  const angleDeg: (number | null)[] = [];
  const sigmaDeg: (number | null)[] = [];
  const speedDegPerSec: (number | null)[] = [];
  const phases: PhaseChange[] = [];
  const countsFromMs = countsFrom(outputs);
  let nextMs = -Infinity;
  let lastKind: Measurement['kind'] | null = null;
  for (const { measurement, events } of outputs) {
    for (const event of events) {
      if (event.kind === 'phase') {
        phases.push({ timeMs: event.timeMs, phase: event.phase, direction: event.direction });
      }
    }
    if (measurement.timeMs < nextMs && measurement.kind === lastKind) continue;
    nextMs = measurement.timeMs + everyMs;
    lastKind = measurement.kind;
    timeMs.push(hundredth(measurement.timeMs));
    const measured =
      measurement.kind === 'measured' && measurement.timeMs >= countsFromMs ? measurement : null;
    angleDeg.push(measured && hundredth(measured.angleDeg));
    sigmaDeg.push(measured && hundredth(measured.sigmaDeg));
    speedDegPerSec.push(measured && hundredth(measured.speedDegPerSec));
  }
  return { timeMs, angleDeg, sigmaDeg, speedDegPerSec, phases };
}

/** What was measured before this was measured from a wrong zero. */
export const countsFrom = (outputs: readonly TracedOutput[]): number =>
  outputs.reduce(
    (last, { events }) =>
      events.reduce((newest, { kind, timeMs }) => (kind === 'begun-anew' ? timeMs : newest), last),
    -Infinity,
  );

/** One point of a trace. */
export interface Moment {
  readonly timeMs: number;
  readonly measured: {
    readonly angleDeg: number;
    readonly sigmaDeg: number;
    readonly speedDegPerSec: number;
  } | null;
  readonly phase: Phase;
  readonly direction: DirectionId | null;
}

/** A trace row by row, in order. */
export function momentsOf({ timeMs, angleDeg, sigmaDeg, speedDegPerSec, phases }: Trace): readonly Moment[] {
  let place = 0;
  let now: Pick<PhaseChange, 'phase' | 'direction'> = { phase: FIRST_PHASE, direction: null };
  return timeMs.map((atMs, index) => {
    for (let change = phases[place]; change !== undefined && change.timeMs <= atMs; change = phases[place]) {
      now = change;
      place += 1;
    }
    const angle = angleDeg[index] ?? null;
    const sigma = sigmaDeg[index] ?? null;
    const speed = speedDegPerSec[index] ?? null;
    const measured =
      angle === null || sigma === null || speed === null
        ? null
        : { angleDeg: angle, sigmaDeg: sigma, speedDegPerSec: speed };
    return { timeMs: atMs, measured, phase: now.phase, direction: now.direction };
  });
}
