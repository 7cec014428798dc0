import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFrames, samplePerson } from '../../../tests/replay/arbitrary-recording.ts';
import { isAbsent, landmark } from '../pose/frame.ts';
import { unmirrorFrame } from './unmirror.ts';

describe('unmirrorFrame', () => {
  it('swaps sides and reflects x', () => {
    const frame = { ...samplePerson(5), backContour: [[10, 20] as const] };
    const turned = unmirrorFrame(frame, 640);
    if (isAbsent(turned)) throw new Error('expected a person');
    const before = landmark(frame.image, 'leftShoulder');
    expect(landmark(turned.image, 'rightShoulder')).toEqual({ ...before, x: 640 - before.x });
    const worldBefore = landmark(frame.world, 'rightHip');
    expect(landmark(turned.world, 'leftHip')).toEqual({ ...worldBefore, x: -worldBefore.x });
    expect(landmark(turned.image, 'nose').x).toBe(640 - landmark(frame.image, 'nose').x);
    expect(turned.backContour).toEqual([[630, 20]]);
  });

  it('is its own inverse', () => {
    fc.assert(
      fc.property(arbitraryFrames(), fc.integer({ min: 16, max: 4096 }), (frames, width) => {
        for (const frame of frames) {
          const twice = unmirrorFrame(unmirrorFrame(frame, width), width);
          expect(rounded(twice)).toEqual(rounded(frame));
        }
        expect(unmirrorFrame({ timeMs: 1, absent: true }, width)).toEqual({ timeMs: 1, absent: true });
      }),
      { numRuns: 40 },
    );
  });
});

/** width - (width - x) differs from x by rounding only. */
const rounded = (frame: unknown): unknown =>
  JSON.parse(JSON.stringify(frame), (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1e6) + 0 : value,
  );
