import { bundle } from './bundle.ts';
import { buildMetadata, type NetworkMetadata } from './metadata.ts';
import { withMetadata } from './tflite.ts';

/** The two networks of a pose landmarker, as published. */
export type Networks = { readonly detector: Uint8Array; readonly landmarks: Uint8Array };

const DESCRIPTION = 'Published in the npm package @mediapipe/pose. Changed: this metadata was added.';

const DETECTOR: NetworkMetadata = {
  name: 'BlazePose detector',
  description: DESCRIPTION,
  license: 'Apache-2.0',
  input: { mean: 127.5, std: 127.5 },
};

const LANDMARKS: NetworkMetadata = {
  name: 'BlazePose GHUM landmarks',
  description: DESCRIPTION,
  license: 'Apache-2.0',
  input: { mean: 0, std: 255 },
};

/** The bytes of a `.task` file for MediaPipe's PoseLandmarker; the same networks give the same bytes. */
export function buildTask({ detector, landmarks }: Networks): Uint8Array {
  return bundle(
    new Map([
      ['pose_detector.tflite', withMetadata(detector, buildMetadata(DETECTOR))],
      ['pose_landmarks_detector.tflite', withMetadata(landmarks, buildMetadata(LANDMARKS))],
    ]),
  );
}
