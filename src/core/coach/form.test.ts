import { describe, expect, it } from 'vitest';
import { exercise } from '../exercises/testing/exercise.ts';
import type { CoachEvent } from './event.ts';
import { rep, STAND } from './testing/rep-motion.ts';
import { film, practise } from './testing/scripted-motion.ts';
import { cues } from './testing/told.ts';

const standing = exercise('standing-rotation');

describe('form', () => {
  const lean = (angleDeg: number, ms: number) =>
    film([STAND, ...rep(20, 10_000)], {
      fps: 15,
      overlays: [{ fromMs: 6_000, toMs: 6_000 + ms, checks: [{ id: 'pelvis-yaw', angleDeg }] }],
    });
  const forms = (events: readonly CoachEvent[]) => events.filter((event) => event.kind === 'form');

  it('is told after half a second above the limit, either way', () => {
    for (const angleDeg of [35, -35]) {
      const { events } = practise(standing, lean(angleDeg, 1_500));
      expect(forms(events)).toMatchObject([{ check: 'pelvis-yaw', angleDeg }]);
      expect((forms(events)[0]?.timeMs ?? 0) - 6_000).toBeGreaterThanOrEqual(500);
      expect((forms(events)[0]?.timeMs ?? 0) - 6_000).toBeLessThan(640);
      expect(cues(events)).toContain('turn-from-ribs');
    }
  });

  it.each([
    ['standing-backbend', 'knee-bend', 8],
    ['cat-cow', 'elbow-bend', 14],
  ] as const)('in %s %s is told of bending, not of straightening', (name, id, toDeg) => {
    const chosen = exercise(name);
    const limitDeg = chosen.checks.find((check) => check.id === id)?.limitDeg ?? Number.NaN;
    const bent = (angleDeg: number) => {
      const overlays = [{ fromMs: 4_000, toMs: 8_000, checks: [{ id, angleDeg }] }];
      return practise(chosen, film([STAND, ...rep(toDeg, 6_000)], { fps: 15, overlays })).events;
    };
    expect(forms(bent(limitDeg + 5))).toMatchObject([{ check: id, angleDeg: limitDeg + 5 }]);
    expect(forms(bent(-limitDeg - 5))).toEqual([]);
  });

  it('is not told for a moment, nor below the limit', () => {
    expect(forms(practise(standing, lean(35, 400)).events)).toEqual([]);
    expect(forms(practise(standing, lean(29, 4_000)).events)).toEqual([]);
  });
});
