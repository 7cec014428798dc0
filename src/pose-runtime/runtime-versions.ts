import type { Backend } from '../core/pose/model.ts';
import type { RuntimeInfo } from './runtime.ts';

/** The packages that are behind the backends. */
export const RUNTIMES = {
  mediapipe: { package: '@mediapipe/tasks-vision', version: '0.10.35' },
  litert: { package: '@litertjs/core', version: '2.5.3' },
} as const satisfies Record<Backend, RuntimeInfo['runtime']>;
