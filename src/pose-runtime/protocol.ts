import type {
  EstimatedFrame,
  Picture,
  PoseRuntimeErrorCode,
  RuntimeInfo,
  RuntimeOptions,
} from './runtime.ts';

/**
 * What the page and the pose worker say to each other. Each request carries an id and gets exactly one terminal
 * reply with that id; `progress` may come any number of times before it.
 */
export type PoseRequest =
  | { readonly kind: 'load'; readonly id: number; readonly options: RuntimeOptions }
  /** The picture is transferred; the worker closes it on every path. */
  | { readonly kind: 'estimate'; readonly id: number; readonly picture: Picture; readonly timeMs: number };

export type PoseReply =
  /** Not terminal: the model file is on its way. `totalBytes` is what the manifest promises. */
  | {
      readonly kind: 'progress';
      readonly id: number;
      readonly loadedBytes: number;
      readonly totalBytes: number;
    }
  | { readonly kind: 'loaded'; readonly id: number; readonly info: RuntimeInfo }
  | { readonly kind: 'estimated'; readonly id: number; readonly estimated: EstimatedFrame }
  | {
      readonly kind: 'failed';
      readonly id: number;
      readonly code: PoseRuntimeErrorCode;
      readonly message: string;
    };

/** The model file on its way to the worker. */
export interface LoadProgress {
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

export type TerminalReply = Exclude<PoseReply, { kind: 'progress' }>;
