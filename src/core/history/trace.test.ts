import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measurement } from '../measure/measurement.ts';
import { saidOf } from './said.ts';
import { momentsOf, traceOf, type TracedOutput } from './trace.ts';

const angle = fc.integer({ min: -9000, max: 9000 }).map((hundredths) => hundredths / 100);

/** Frames 20 to 80 milliseconds apart, some unmeasured, some with a change of phase. */
const outputs: fc.Arbitrary<readonly TracedOutput[]> = fc
  .array(
    fc.record({ gapMs: fc.integer({ min: 20, max: 80 }), angleDeg: fc.option(angle), changes: fc.boolean() }),
    {
      maxLength: 60,
    },
  )
  .map((frames) => {
    let timeMs = 0;
    return frames.map(({ gapMs, angleDeg, changes }): TracedOutput => {
      timeMs += gapMs;
      const measurement: Measurement =
        angleDeg === null
          ? { kind: 'unmeasured', timeMs, reason: 'nobody' }
          : {
              kind: 'measured',
              timeMs,
              angleDeg,
              sigmaDeg: 2,
              speedDegPerSec: 5,
              checks: [],
              view: 'front',
              quality: 'good',
            };
      const phase = angleDeg === null ? 'framing' : 'moving';
      return { measurement, events: changes ? [{ kind: 'phase', timeMs, phase, direction: null }] : [] };
    });
  });

describe('a trace', () => {
  it('shows nothing of what was measured before the set began anew', () => {
    const frame = (timeMs: number, more: Partial<TracedOutput> = {}): TracedOutput => ({
      measurement: {
        kind: 'measured',
        timeMs,
        angleDeg: 12,
        sigmaDeg: 2,
        speedDegPerSec: 5,
        checks: [],
        view: 'front',
        quality: 'good',
      },
      events: [],
      ...more,
    });
    const anew: TracedOutput = {
      measurement: { kind: 'unmeasured', timeMs: 200, reason: 'hold-still', neutralLost: 'wrong' },
      events: [{ kind: 'begun-anew', timeMs: 200 }],
    };
    const trace = traceOf([frame(0), frame(100), anew, frame(300), frame(400)], 0);
    expect(trace.angleDeg).toEqual([null, null, null, 12, 12]);
    expect(trace.timeMs).toEqual([0, 100, 200, 300, 400]);
  });

  it('of every frame gives back every frame', () => {
    fc.assert(
      fc.property(outputs, (all) => {
        const moments = momentsOf(traceOf(all, 0));
        expect(moments.map(({ timeMs, measured }) => [timeMs, measured?.angleDeg ?? null])).toEqual(
          all.map(({ measurement }) => [
            measurement.timeMs,
            measurement.kind === 'measured' ? measurement.angleDeg + 0 : null,
          ]),
        );
      }),
    );
  });

  it('made thinner keeps its points in time, its columns of one length and every gap as it was', () => {
    fc.assert(
      fc.property(outputs, (all) => {
        const thin = traceOf(all, 100);
        const { timeMs } = thin;
        for (const column of [thin.angleDeg, thin.sigmaDeg, thin.speedDegPerSec]) {
          expect(column).toHaveLength(timeMs.length);
        }
        expect(timeMs.every((at, index) => index === 0 || at > (timeMs[index - 1] ?? NaN))).toBe(true);
        const begins = (kinds: readonly (readonly [number, boolean])[]) =>
          kinds.filter(([, seen], index) => index === 0 || seen !== kinds[index - 1]?.[1]);
        expect(begins(momentsOf(thin).map((one) => [one.timeMs, one.measured !== null]))).toEqual(
          begins(all.map((one) => [one.measurement.timeMs, one.measurement.kind === 'measured'])),
        );
      }),
    );
  });

  it('knows the phase at every moment', () => {
    const at = (timeMs: number, events: TracedOutput['events'] = []): TracedOutput => ({
      measurement: { kind: 'unmeasured', timeMs, reason: 'nobody' },
      events,
    });
    const trace = traceOf(
      [at(0), at(40, [{ kind: 'phase', timeMs: 40, phase: 'ready', direction: 'left' }]), at(80)],
      0,
    );
    expect(momentsOf(trace).map(({ phase, direction }) => [phase, direction])).toEqual([
      ['framing', null],
      ['ready', 'left'],
      ['ready', 'left'],
    ]);
  });
});

it('what was said keeps where the person was', () => {
  const cue = { kind: 'cue', timeMs: 40, cue: 'slower', priority: 'form', direction: 'left' } as const;
  const told = { ...cue, because: { kind: 'clock' }, waited: null } as const;
  const step = { kind: 'step', timeMs: 40, step: 0 } as const;
  const unseen: TracedOutput = {
    measurement: { kind: 'unmeasured', timeMs: 40, reason: 'nobody' },
    events: [step, told],
  };
  expect(saidOf([unseen])).toEqual([{ event: cue, angleDeg: null, speedDegPerSec: null }]);
});
