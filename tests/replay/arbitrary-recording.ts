import fc from 'fast-check';
import type { Landmark, PersonFrame, PoseFrame } from '../../src/core/pose/frame.ts';
import type { RecordingHeader } from '../../src/core/recording/header.ts';
import { writeFrame, writeHeader } from '../../src/core/recording/write.ts';

export const sampleHeader: RecordingHeader = {
  format: 'unwind-pose',
  version: 3,
  exercise: 'standing-rotation',
  view: 'front',
  frameWidthPx: 640,
  frameHeightPx: 480,
  model: { name: 'full', sha256: '0123456789abcdef'.repeat(4) },
  runtime: { package: '@mediapipe/tasks-vision', version: '0.10.35' },
  delegate: 'CPU',
  mirrored: false,
  created: '2025-01-02T03:04:05.678Z',
};

const within = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true }).map((x) => x + 0);

const landmarks = (limit: number): fc.Arbitrary<readonly Landmark[]> =>
  fc.array(
    fc.record(
      {
        x: within(limit),
        y: within(limit),
        z: within(limit),
        visibility: fc.double({ min: 0, max: 1, noNaN: true }),
      },
      { noNullPrototype: true },
    ),
    { minLength: 33, maxLength: 33 },
  );

const light = fc.record(
  { luma: fc.double({ min: 0, max: 1, noNaN: true }), contrast: fc.double({ min: 0, max: 1, noNaN: true }) },
  { noNullPrototype: true },
);

const hipSurface = fc.record(
  {
    keyMs: within(1e9),
    shiftPx: within(2000),
    seen: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  { noNullPrototype: true },
);

const body = fc.record(
  {
    image: landmarks(2000),
    world: landmarks(2),
    backContour: fc.array(fc.tuple(within(2000), within(2000)), { minLength: 8, maxLength: 64 }),
    hipSurface,
    mirrorLook: fc.record({ image: landmarks(2000), world: landmarks(2) }, { noNullPrototype: true }),
    light,
  },
  { requiredKeys: ['image', 'world'], noNullPrototype: true },
);

const nobody = fc.record(
  { absent: fc.constant(true as const), light },
  { requiredKeys: ['absent'], noNullPrototype: true },
);

/** Frames with rising times; some with a contour, a surface, a mirror look or light, some without anybody. */
export const arbitraryFrames = (maxLength = 4): fc.Arbitrary<readonly PoseFrame[]> =>
  fc
    .array(
      fc.tuple(
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        fc.oneof({ weight: 3, arbitrary: body }, { weight: 1, arbitrary: nobody }),
      ),
      {
        maxLength,
      },
    )
    .map((steps) => {
      let timeMs = 0;
      return steps.map(([stepMs, seen]): PoseFrame => {
        timeMs += stepMs;
        return { timeMs, ...seen };
      });
    });

/** A person of invented landmarks that differ from each other. */
export const samplePerson = (timeMs: number): PersonFrame => {
  const at = (scale: number) =>
    Array.from({ length: 33 }, (_, i) => ({
      x: i * scale,
      y: (33 - i) * scale,
      z: scale,
      visibility: i / 64,
    }));
  return { timeMs, image: at(8), world: at(0.03125) };
};

export const textOf = (frames: readonly PoseFrame[], header: RecordingHeader = sampleHeader): string =>
  writeHeader(header) + frames.map(writeFrame).join('');
