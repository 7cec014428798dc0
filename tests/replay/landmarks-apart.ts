import { trunkLengthPx } from '../../src/core/measure/framing.ts';
import { isAbsent, type PersonLandmarks, type PoseFrame } from '../../src/core/pose/frame.ts';

/** Two runtimes on the same pictures may be this far from each other, in trunk lengths. */
export const LANDMARKS_APART = 0.01;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Of one person's landmarks, in trunk lengths of `theirs`. */
export const distance = (ours: PersonLandmarks, theirs: PersonLandmarks): number =>
  mean(
    theirs.image.map(({ x, y }, index) =>
      Math.hypot(x - (ours.image[index]?.x ?? NaN), y - (ours.image[index]?.y ?? NaN)),
    ),
  ) / trunkLengthPx(theirs.image);

/** Mean distance of the landmarks of the same pictures, in trunk lengths of theirs; NaN when nobody is in both. */
export const landmarksApart = (ours: readonly PoseFrame[], theirs: readonly PoseFrame[]): number =>
  mean(
    theirs.flatMap((frame, index) => {
      const own = ours[index];
      return own === undefined || isAbsent(frame) || isAbsent(own) ? [] : [distance(own, frame)];
    }),
  );
