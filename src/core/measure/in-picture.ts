import { landmark, type PersonFrame } from '../pose/frame.ts';
import type { LandmarkIndex } from '../pose/landmark.ts';

/** Visibility tells nothing about hidden joints, but it does fall when joints lie outside the picture. */
const OUT_OF_VIEW_VISIBILITY = 0.4;

/** Whether the model believes all of these joints to lie inside the picture, hidden or not. */
export const inPicture = (frame: PersonFrame, joints: readonly LandmarkIndex[]): boolean =>
  joints.every((joint) => landmark(frame.image, joint).visibility >= OUT_OF_VIEW_VISIBILITY);
