import type { LookedFor } from '../core/measure/looked-for.ts';
import type {
  EstimatedFrame,
  Picture,
  PoseRuntimeErrorCode,
  RuntimeInfo,
  RuntimeOptions,
} from './runtime.ts';

/**
 * What the page and the pose worker say to each other. Each request carries an id and gets exactly one terminal
 * reply with that id; news may come any number of times before it.
 */
export type PoseRequest =
  | { readonly kind: 'load'; readonly id: number; readonly options: RuntimeOptions }
  /** The picture is transferred; the worker closes it on every path. */
  | {
      readonly kind: 'estimate';
      readonly id: number;
      readonly picture: Picture;
      readonly timeMs: number;
      readonly lookedFor: LookedFor;
      /** Live, the mirror image is looked at as far as there is time for it. */
      readonly isLive: boolean;
    }
  /** The stream is transferred; of two streams the later one is followed. */
  | {
      readonly kind: 'follow';
      readonly id: number;
      readonly pictures: ReadableStream<VideoFrame>;
      readonly lookedFor: LookedFor;
    };

export type PoseReply =
  /** Not terminal: the model file is on its way. `totalBytes` is what the manifest promises. */
  | {
      readonly kind: 'progress';
      readonly id: number;
      readonly loadedBytes: number;
      readonly totalBytes: number;
    }
  /** Not terminal: what was seen in a picture of the stream that is followed. */
  | { readonly kind: 'frame'; readonly id: number; readonly estimated: EstimatedFrame }
  /** Not terminal: the stream has no picture just now. */
  | { readonly kind: 'waiting'; readonly id: number }
  | { readonly kind: 'loaded'; readonly id: number; readonly info: RuntimeInfo }
  | { readonly kind: 'estimated'; readonly id: number; readonly estimated: EstimatedFrame }
  /** The stream has ended. */
  | { readonly kind: 'followed'; readonly id: number }
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

/** What is told on the way. */
export type PoseNews = Extract<PoseReply, { kind: 'progress' | 'frame' | 'waiting' }>;

export type TerminalReply = Exclude<PoseReply, PoseNews>;
