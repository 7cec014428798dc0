import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXERCISES } from '../exercises/catalogue.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { exercise } from '../exercises/testing/exercise.ts';
import { breathAt } from './breath.ts';
import type { CoachStatus, Phase } from './event.ts';
import { breathPlace, guidePlace, type PaceGuide, RESTING_GUIDE, stepGuide } from './pace-guide.ts';

const standing = exercise('standing-rotation');
const chair = exercise('chair-twist');
const catCow = exercise('cat-cow');

const status = (phase: Phase, more: Partial<CoachStatus> = {}): CoachStatus => ({
  phase,
  direction: 'left',
  repsDone: {},
  repsTarget: 3,
  heldMs: 0,
  holdTargetMs: 5_000,
  peakDeg: null,
  paused: null,
  mayPause: true,
  ...more,
});

const FRAME_MS = 50;

/** Follows a guide through what a person does, frame by frame. */
function led(exercise: Exercise, course: readonly { ms: number; status: CoachStatus }[], bpm = 6) {
  let guide: PaceGuide = RESTING_GUIDE;
  let timeMs = 0;
  const track: { timeMs: number; angleDeg: number; share: number; leg: PaceGuide['leg'] }[] = [];
  for (const piece of course) {
    for (let ms = 0; ms < piece.ms; ms += FRAME_MS) {
      guide = stepGuide(exercise, guide, piece.status, timeMs, bpm);
      track.push({ timeMs, ...guidePlace(exercise, guide, timeMs, bpm), leg: guide.leg });
      timeMs += FRAME_MS;
    }
  }
  return track;
}

describe('the guide for the pace', () => {
  it('leads out to the middle of the band, comes back when nobody follows, and leads again', () => {
    const track = led(standing, [{ ms: 30_000, status: status('ready') }]);
    expect(Math.max(...track.map(({ angleDeg }) => angleDeg))).toBeCloseTo(17.5, 5);
    const legs = track.map(({ leg }) => leg).filter((leg, i, all) => leg !== all[i - 1]);
    expect(legs.slice(0, 6)).toEqual(['rest', 'out', 'stay', 'back', 'rest', 'out']);
  });

  it('stays with one who holds, and leads back when the hold is done', () => {
    const track = led(standing, [
      { ms: 4_000, status: status('moving') },
      { ms: 20_000, status: status('holding', { heldMs: 3_000 }) },
      { ms: 1_000, status: status('holding', { heldMs: 20_000 }) },
    ]);
    expect(track.at(-25)?.leg).toBe('stay');
    expect(track.at(-1)?.leg).toBe('back');
  });

  it('goes to the side the person goes to', () => {
    const right = led(standing, [{ ms: 4_000, status: status('moving', { direction: 'right' }) }]);
    expect(right.at(-1)?.angleDeg).toBeCloseTo(-17.5, 5);
    expect(right.at(-1)?.share).toBe(1);
  });

  it('sets out on an out-breath where the exercise goes with the breath', () => {
    const track = led(chair, [{ ms: 40_000, status: status('ready') }]);
    const starts = track.filter(({ leg }, i) => leg === 'out' && track[i - 1]?.leg === 'rest');
    expect(starts.length).toBeGreaterThanOrEqual(2);
    for (const { timeMs } of starts) expect(breathAt(timeMs, 6).phase).toBe('out');
  });

  it('waits at rest while the person is not seen or the set is over', () => {
    const course = (['framing', 'neutral', 'ended'] as const).map((phase) => ({
      ms: 9_000,
      status: status(phase),
    }));
    expect(led(standing, course).every(({ angleDeg, leg }) => angleDeg === 0 && leg === 'rest')).toBe(true);
  });

  it('is never hurried, never leaves the band, and never jumps while the person is seen', () => {
    const piece = fc.record({
      ms: fc.integer({ min: 50, max: 9_000 }),
      status: fc.record({
        phase: fc.constantFrom<Phase>('ready', 'moving', 'holding', 'returning'),
        left: fc.boolean(),
        heldMs: fc.constantFrom(0, 60_000),
      }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...EXERCISES),
        fc.array(piece, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 4, max: 8 }),
        (exercise, pieces, bpm) => {
          const [first, second = first] = exercise.directions;
          const course = pieces.map(({ ms, status: { phase, left, heldMs } }) => ({
            ms,
            status: status(phase, { heldMs, direction: (left ? first : second)?.id ?? null }),
          }));
          const track = led(exercise, course, bpm);
          const furthest = Math.max(...exercise.directions.map(({ targetMaxDeg }) => targetMaxDeg));
          track.forEach(({ angleDeg, share }, i) => {
            const before = track[i - 1]?.angleDeg ?? angleDeg;
            const speed = (Math.abs(angleDeg - before) / FRAME_MS) * 1000;
            expect(speed).toBeLessThan(exercise.pace.cautionDegPerSec);
            expect(Math.abs(angleDeg)).toBeLessThan(furthest);
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          });
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the guide by the breath', () => {
  it('is cow when the breath is in and cat when it is out, after a first breath at neutral', () => {
    const at = (seconds: number) => breathPlace(catCow, seconds * 1000, 6).angleDeg;
    expect([at(0), at(2.5), at(4.9)]).toEqual([0, 0, 0]);
    expect(at(9.999)).toBeCloseTo(-20, 3);
    expect(at(14.999)).toBeCloseTo(14, 3);
    expect(at(19.999)).toBeCloseTo(-20, 3);
  });

  it.each([4, 6, 8])('is unhurried and without a jump at %i breaths a minute', (bpm) => {
    for (let ms = 0; ms < 60_000; ms += 20) {
      const [before, after] = [breathPlace(catCow, ms, bpm), breathPlace(catCow, ms + 20, bpm)];
      const speed = (Math.abs(after.angleDeg - before.angleDeg) / 20) * 1000;
      expect(speed).toBeLessThan(catCow.pace.cautionDegPerSec);
    }
  });
});
