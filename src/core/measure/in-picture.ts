import { landmark, type Landmark, type PersonFrame } from '../pose/frame.ts';
import type { LandmarkIndex } from '../pose/landmark.ts';

/** Visibility tells nothing about hidden joints, but it does fall when joints lie outside the picture. */
const OUT_OF_VIEW_VISIBILITY = 0.4;

/** Whether the model believes a joint to lie inside the picture, hidden or not. */
export const isInPicture = ({ visibility }: Landmark): boolean => visibility >= OUT_OF_VIEW_VISIBILITY;

/** The same of all of these joints. */
export const inPicture = ({ image }: PersonFrame, joints: readonly LandmarkIndex[]): boolean =>
  joints.every((joint) => isInPicture(landmark(image, joint)));
