/** The BlazePose GHUM networks we pack. Their estimates differ in gain, so calibration is kept per model. */
export const MODEL_NAMES = ['lite', 'full', 'heavy'] as const;

export type ModelName = (typeof MODEL_NAMES)[number];

/** Where MediaPipe runs the network. */
export type Delegate = 'CPU' | 'GPU';
