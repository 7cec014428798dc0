import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUE_RULES } from './cue.ts';
import { afterSaying, chooseCue, SILENT, type Voice, type Wish } from './cue-policy.ts';
import type { CueId } from './event.ts';
import { CUE_SPACING_MS, FRAMING_SILENCE_MS, SAFETY_SILENCE_MS } from './timing.ts';

const wish = (cue: CueId, causeMs: number): Wish => ({
  cue,
  causeMs,
  direction: null,
  because: { kind: 'clock' },
});

/** Says what the policy picks at each moment. */
function converse(moments: readonly { timeMs: number; wishes: readonly Wish[] }[]) {
  let voice: Voice = SILENT;
  const said: { timeMs: number; wish: Wish }[] = [];
  for (const { timeMs, wishes } of moments) {
    const chosen = chooseCue(voice, wishes, timeMs);
    if (chosen === null) continue;
    voice = afterSaying(voice, chosen, timeMs);
    said.push({ timeMs, wish: chosen });
  }
  return said;
}

const cues = (said: readonly { timeMs: number; wish: Wish }[]) =>
  said.map(({ timeMs, wish: { cue } }) => [timeMs, cue]);

describe('the cue policy', () => {
  it('says the gravest of several', () => {
    const all = (['hold', 'stay-tall', 'too-fast', 'over-range'] as const).map((cue) => wish(cue, 0));
    expect(chooseCue(SILENT, all, 0)?.cue).toBe('over-range');
    expect(chooseCue(SILENT, all.slice(0, 3), 0)?.cue).toBe('too-fast');
    expect(chooseCue(SILENT, all.slice(0, 2), 0)?.cue).toBe('stay-tall');
  });

  it('says safety at once, even right after another cue', () => {
    const said = converse([
      { timeMs: 0, wishes: [wish('hold', 0)] },
      { timeMs: 40, wishes: [wish('over-range', 40)] },
    ]);
    expect(cues(said)).toEqual([
      [0, 'hold'],
      [40, 'over-range'],
    ]);
  });

  it('says the lesser of two simultaneous safety cues at the next frame', () => {
    const both = [wish('too-fast', 0), wish('over-range', 0)];
    expect(
      cues(
        converse([
          { timeMs: 0, wishes: both },
          { timeMs: 66, wishes: both },
        ]),
      ),
    ).toEqual([
      [0, 'over-range'],
      [66, 'too-fast'],
    ]);
  });

  it('keeps guidance waiting for its turn, and drops it when it has become stale', () => {
    const moments = (offsetMs: number) => [
      { timeMs: 0, wishes: [wish('over-range', 0)] },
      ...[500, 1000, 1500, 2000, 2500].map((timeMs) => ({ timeMs, wishes: [wish('hold', offsetMs)] })),
    ];
    expect(cues(converse(moments(400)))).toEqual([
      [0, 'over-range'],
      [2000, 'hold'],
    ]);
    expect(cues(converse(moments(-400)))).toEqual([[0, 'over-range']]);
  });

  it('repeats a form cue while its cause lasts, once its silence is over', () => {
    const moments = [0, 3000, 5900, 6000, 9000, 12_500].map((timeMs) => ({
      timeMs,
      wishes: [wish('stay-tall', 0)],
    }));
    expect(cues(converse(moments)).map(([timeMs]) => timeMs)).toEqual([0, 6000, 12_500]);
  });

  it('does not repeat guidance for one cause', () => {
    const moments = [0, 1900, 5000].map((timeMs) => ({
      timeMs,
      wishes: [wish('hold', 0)],
    }));
    expect(cues(converse(moments))).toEqual([[0, 'hold']]);
  });

  it('does not nag about the picture', () => {
    const moments = Array.from({ length: 200 }, (_, index) => ({
      timeMs: index * 100,
      wishes: [wish('see-nobody', 0)],
    }));
    expect(cues(converse(moments)).map(([timeMs]) => timeMs)).toEqual([0, FRAMING_SILENCE_MS, 16_000]);
  });

  const cueIds = Object.keys(CUE_RULES) as CueId[];
  const moments = fc
    .array(
      fc.record({
        afterMs: fc.integer({ min: 1, max: 900 }),
        wishes: fc.array(
          fc.record({ cue: fc.constantFrom(...cueIds), agoMs: fc.integer({ min: 0, max: 4000 }) }),
          { maxLength: 5 },
        ),
      }),
      { maxLength: 120 },
    )
    .map((steps) => {
      let timeMs = 0;
      return steps.map((step) => {
        timeMs += step.afterMs;
        return { timeMs, wishes: step.wishes.map(({ cue, agoMs }) => wish(cue, timeMs - agoMs)) };
      });
    });

  it('never speaks without a cause, and never a stale one', () => {
    fc.assert(
      fc.property(moments, (stream) => {
        const said = converse(stream);
        for (const { timeMs, wish: chosen } of said) {
          expect(stream.find((moment) => moment.timeMs === timeMs)?.wishes).toContain(chosen);
          const { expiresMs } = CUE_RULES[chosen.cue];
          if (expiresMs !== null) expect(timeMs - chosen.causeMs).toBeLessThanOrEqual(expiresMs);
        }
        expect(said.length).toBeLessThanOrEqual(stream.length);
      }),
    );
  });

  it('keeps its silences and its spacing', () => {
    fc.assert(
      fc.property(moments, (stream) => {
        const said = converse(stream);
        said.forEach(({ timeMs, wish: { cue } }, index) => {
          const before = said[index - 1];
          const same = said.slice(0, index).findLast((earlier) => earlier.wish.cue === cue);
          if (same !== undefined) {
            expect(timeMs - same.timeMs).toBeGreaterThanOrEqual(CUE_RULES[cue].silenceMs);
          }
          if (before !== undefined && CUE_RULES[cue].priority !== 'safety') {
            expect(timeMs - before.timeMs).toBeGreaterThanOrEqual(CUE_SPACING_MS);
          }
        });
        expect(said.length).toBeLessThanOrEqual(stream.length);
      }),
    );
  });

  it('never starves safety: a fresh over-range is said now unless it was said within its silence', () => {
    fc.assert(
      fc.property(moments, (stream) => {
        const said = converse(stream);
        const times = said.filter(({ wish: { cue } }) => cue === 'over-range').map(({ timeMs }) => timeMs);
        for (const { timeMs, wishes } of stream) {
          if (!wishes.some(({ cue, causeMs }) => cue === 'over-range' && causeMs === timeMs)) continue;
          const recent = times.some((at) => at <= timeMs && timeMs - at < SAFETY_SILENCE_MS);
          const graver = said.some((cue) => cue.timeMs === timeMs && cue.wish.cue === 'ended-kindly');
          expect(recent || graver).toBe(true);
        }
        expect(times.length).toBeLessThanOrEqual(stream.length);
      }),
    );
  });
});
