import { landmark, type PersonFrame } from '../pose/frame.ts';
import type { LandmarkName } from '../pose/landmark.ts';

/** Visibility tells nothing about hidden joints, but it does fall when joints lie outside the picture. */
const OUT_OF_VIEW_VISIBILITY = 0.4;

/** Whether the model believes all of these joints to lie inside the picture, hidden or not. */
export const inPicture = (frame: PersonFrame, names: readonly LandmarkName[]): boolean =>
  names.every((name) => landmark(frame.image, name).visibility >= OUT_OF_VIEW_VISIBILITY);
