import { MODEL_NAMES, type Delegate, type ModelName } from '../../core/pose/model.ts';
import type { PoseRuntime } from '../../pose-runtime/runtime.ts';

/** What a person asked for; `auto` measures at start-up what runs well here. */
export interface RuntimeWish {
  readonly model: ModelName | 'auto';
  readonly delegate: Delegate | 'auto';
  readonly backContour: boolean;
}

/** How far getting ready has come: `share` from 0 to 1, null while it cannot be told. */
export interface LoadingStage {
  readonly stage: 'starting' | 'loading' | 'measuring';
  readonly share: number | null;
}

/** @throws {PoseRuntimeError} */
export type LoadRuntime = (wish: RuntimeWish, onStage: (stage: LoadingStage) => void) => Promise<PoseRuntime>;

export const isModelName = (value: string | null): value is ModelName =>
  MODEL_NAMES.some((name) => name === value);

export const isDelegate = (value: string | null): value is Delegate => value === 'CPU' || value === 'GPU';
