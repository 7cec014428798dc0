import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrameStore } from './frame-store.ts';
import { isAbsent, type PersonFrame, type PoseFrame } from './frame.ts';
import { LANDMARK_COUNT } from './landmark.ts';
import { quantiseFrame } from './quantise.ts';

const px = fc.double({ min: -2000, max: 2000, noNaN: true });
const metres = fc.double({ min: -4, max: 4, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const landmarks = (of: fc.Arbitrary<number>) =>
  fc.array(fc.record({ x: of, y: of, z: of, visibility: share }), {
    minLength: LANDMARK_COUNT,
    maxLength: LANDMARK_COUNT,
  });
const person: fc.Arbitrary<PersonFrame> = fc.record(
  {
    timeMs: fc.double({ min: 0, max: 1e9, noNaN: true }),
    image: landmarks(px),
    world: landmarks(metres),
    backContour: fc.array(fc.tuple(px, px), { minLength: 8, maxLength: 64 }),
    hipSurface: fc.record({ keyMs: fc.double({ min: 0, max: 1e9, noNaN: true }), shiftPx: px, seen: share }),
    mirrorLook: fc.record({ image: landmarks(px), world: landmarks(metres) }),
    light: fc.record({ luma: share, contrast: share }),
  },
  { requiredKeys: ['timeMs', 'image', 'world'] },
);

/** All that can be asked of a frame. */
function asked(frame: PoseFrame): unknown {
  if (isAbsent(frame)) return frame;
  const { timeMs, image, world, backContour, hipSurface, mirrorLook, light } = frame;
  const look = mirrorLook && { image: mirrorLook.image, world: mirrorLook.world };
  const keys = ['light' in frame, 'backContour' in frame, 'hipSurface' in frame, 'mirrorLook' in frame];
  return { timeMs, image, world, backContour, hipSurface, look, light, keys };
}

/** Minus nothing and nothing are the same number, and written the same way. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('FrameStore', () => {
  it('keeps rounded frames and others to the last bit, whatever is asked of them first', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(person, fc.boolean()), { maxLength: 6 }), (many) => {
        const store = new FrameStore();
        const frames = many.map(([frame, rounded]) => (rounded ? quantiseFrame(frame) : frame));
        const kept = frames.map((frame) => store.keep(frame));
        for (const turn of [kept, kept.toReversed()])
          expect(turn.map((one) => one.timeMs)).toHaveLength(many.length);
        expect(plain(kept.map(asked))).toEqual(plain(frames.map(asked)));
      }),
      { numRuns: 60 },
    );
  });

  it('makes nothing of landmarks before they are asked for', () => {
    const store = new FrameStore();
    const at = { x: 1.25, y: 2.5, z: -3, visibility: 0.5 };
    const frame: PersonFrame = {
      timeMs: 7,
      image: Array.from({ length: LANDMARK_COUNT }, () => at),
      world: Array.from({ length: LANDMARK_COUNT }, () => at),
    };
    const kept = store.keep(frame);
    expect(kept).not.toBe(frame);
    expect(asked(kept)).toEqual(asked(frame));
    expect(store.keep(kept)).toBe(kept);
  });

  it('keeps more frames than one piece of memory holds', () => {
    const store = new FrameStore();
    const frames = Array.from({ length: 700 }, (_, n): PersonFrame => {
      const at = { x: n, y: -n, z: 0, visibility: 0 };
      const all = Array.from({ length: LANDMARK_COUNT }, () => at);
      return { timeMs: n, image: all, world: all.map((one) => ({ ...one, x: n / 1000, y: 0 })) };
    });
    const kept = frames.map((frame) => store.keep(frame));
    expect(plain(kept.map(asked))).toEqual(plain(frames.map(asked)));
  });

  it('leaves a frame alone that has nobody in it, or not all landmarks', () => {
    const store = new FrameStore();
    const nobody: PoseFrame = { timeMs: 3, absent: true };
    expect(store.keep(nobody)).toBe(nobody);
    const short: PersonFrame = { timeMs: 4, image: [], world: [] };
    expect(store.keep(short)).toBe(short);
  });
});
