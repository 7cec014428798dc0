/**
 * The 33 landmarks of BlazePose GHUM in the model's own order.
 *
 * "Left" and "right" are the subject's own. Index a frame with `LANDMARK.leftShoulder`.
 *
 * Source: https://github.com/google-ai-edge/mediapipe/blob/v0.10.21/mediapipe/tasks/web/vision/pose_landmarker/pose_landmarks_connections.ts
 */
export const LANDMARK_NAMES = [
  'nose',
  'leftEyeInner',
  'leftEye',
  'leftEyeOuter',
  'rightEyeInner',
  'rightEye',
  'rightEyeOuter',
  'leftEar',
  'rightEar',
  'mouthLeft',
  'mouthRight',
  'leftShoulder',
  'rightShoulder',
  'leftElbow',
  'rightElbow',
  'leftWrist',
  'rightWrist',
  'leftPinky',
  'rightPinky',
  'leftIndex',
  'rightIndex',
  'leftThumb',
  'rightThumb',
  'leftHip',
  'rightHip',
  'leftKnee',
  'rightKnee',
  'leftAnkle',
  'rightAnkle',
  'leftHeel',
  'rightHeel',
  'leftFootIndex',
  'rightFootIndex',
] as const;

export type LandmarkName = (typeof LANDMARK_NAMES)[number];

export const LANDMARK_COUNT = LANDMARK_NAMES.length;

/** Landmark name to its index in a frame's arrays. */
export const LANDMARK = Object.freeze(
  Object.fromEntries(LANDMARK_NAMES.map((name, index) => [name, index])),
) as Readonly<Record<LandmarkName, number>>;

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
