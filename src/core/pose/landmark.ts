/**
 * The 33 landmarks of BlazePose GHUM in the model's own order, and the index of each in a frame's arrays.
 *
 * "Left" and "right" are the subject's own. Index a frame with `LANDMARK.leftShoulder`, not by a name that is held in a
 * variable: every frame is looked into a hundred times, and that takes ten times as long. Written out, because an object made
 * of a list is slow as well.
 *
 * Source: https://github.com/google-ai-edge/mediapipe/blob/v0.10.21/mediapipe/tasks/web/vision/pose_landmarker/pose_landmarks_connections.ts
 */
export const LANDMARK = {
  nose: 0,
  leftEyeInner: 1,
  leftEye: 2,
  leftEyeOuter: 3,
  rightEyeInner: 4,
  rightEye: 5,
  rightEyeOuter: 6,
  leftEar: 7,
  rightEar: 8,
  mouthLeft: 9,
  mouthRight: 10,
  leftShoulder: 11,
  rightShoulder: 12,
  leftElbow: 13,
  rightElbow: 14,
  leftWrist: 15,
  rightWrist: 16,
  leftPinky: 17,
  rightPinky: 18,
  leftIndex: 19,
  rightIndex: 20,
  leftThumb: 21,
  rightThumb: 22,
  leftHip: 23,
  rightHip: 24,
  leftKnee: 25,
  rightKnee: 26,
  leftAnkle: 27,
  rightAnkle: 28,
  leftHeel: 29,
  rightHeel: 30,
  leftFootIndex: 31,
  rightFootIndex: 32,
} as const;

export type LandmarkName = keyof typeof LANDMARK;

/** 0 to 32. */
export type LandmarkIndex = (typeof LANDMARK)[LandmarkName];

/** In order of their indexes. */
export const LANDMARK_NAMES = Object.keys(LANDMARK) as readonly LandmarkName[];

export const LANDMARK_COUNT = LANDMARK_NAMES.length;

const oppositeName = (name: LandmarkName): LandmarkName => {
  const swapped = name.startsWith('left')
    ? name.replace('left', 'right')
    : name.startsWith('right')
      ? name.replace('right', 'left')
      : name.endsWith('Left')
        ? name.replace('Left', 'Right')
        : name.replace('Right', 'Left');
  return swapped as LandmarkName;
};

/** Index of the same landmark on the other side of the body; the nose maps to itself. Length 33. */
export const OPPOSITE_INDEX: readonly number[] = LANDMARK_NAMES.map((name) => LANDMARK[oppositeName(name)]);

/** Bones drawn as a skeleton: pairs of landmark names. Face landmarks are left out on purpose. */
export const SKELETON: readonly (readonly [LandmarkName, LandmarkName])[] = [
  ['leftShoulder', 'rightShoulder'],
  ['leftHip', 'rightHip'],
  ['leftShoulder', 'leftHip'],
  ['rightShoulder', 'rightHip'],
  ['leftShoulder', 'leftElbow'],
  ['leftElbow', 'leftWrist'],
  ['rightShoulder', 'rightElbow'],
  ['rightElbow', 'rightWrist'],
  ['leftHip', 'leftKnee'],
  ['leftKnee', 'leftAnkle'],
  ['rightHip', 'rightKnee'],
  ['rightKnee', 'rightAnkle'],
  ['leftAnkle', 'leftFootIndex'],
  ['rightAnkle', 'rightFootIndex'],
];
