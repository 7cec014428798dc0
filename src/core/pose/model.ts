/** The BlazePose GHUM networks we pack. Their estimates differ in gain, so calibration is kept per model. */
export const MODEL_NAMES = ['lite', 'full', 'heavy'] as const;

export type ModelName = (typeof MODEL_NAMES)[number];

/** What runs the networks: MediaPipe, or LiteRT.js, which uses several threads where the page may share memory. */
export const BACKENDS = ['mediapipe', 'litert'] as const;

export type Backend = (typeof BACKENDS)[number];

/** Where a network runs. */
export const DELEGATES = ['CPU', 'GPU'] as const;

export type Delegate = (typeof DELEGATES)[number];
