import type { LookedFor } from '../core/measure/looked-for.ts';
import type { PoseFrame } from '../core/pose/frame.ts';
import type { Backend, Delegate, ModelName } from '../core/pose/model.ts';

/** Which runtime made a frame: goes into every recording's header. */
export interface RuntimeInfo {
  readonly model: { readonly name: ModelName; readonly sha256: string };
  readonly runtime: { readonly package: string; readonly version: string };
  readonly delegate: Delegate;
}

/** A picture the runtime takes over: it closes it on every path, also when it fails. */
export type Picture = ImageBitmap | VideoFrame;

/** Opens a camera's pictures as a stream, anew each time; null when there are none to be had any more. */
export type OpenPictures = () => ReadableStream<VideoFrame> | null;

export type PoseRuntimeErrorCode =
  | 'model-missing'
  | 'model-damaged'
  | 'webgl-missing'
  | 'wasm-blocked'
  | 'worker-died'
  | 'gave-up'
  | 'closed'
  | 'internal';

export class PoseRuntimeError extends Error {
  override readonly name = 'PoseRuntimeError';
  readonly code: PoseRuntimeErrorCode;
  constructor(code: PoseRuntimeErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export interface RuntimeOptions {
  readonly backend: Backend;
  readonly model: ModelName;
  readonly delegate: Delegate;
  /** Whether to cut the back contour out of the silhouette, which costs 3-4 ms a frame. */
  readonly backContour: boolean;
}

/**
 * Pixels to `PoseFrame`. One picture is in flight at a time. With each picture, or each stream, comes what is to be looked for
 * in it besides landmarks and outline, nothing unless said otherwise. A surface costs about half a millisecond a frame; the
 * mirror image as much as the picture itself, so that live it is looked at only as far as the worker has time for it.
 */
export interface PoseRuntime {
  readonly info: RuntimeInfo;
  /**
   * Estimates every picture given, in order: for video files, where no frame may be lost.
   * @param timeMs milliseconds since the source began; goes into the frame unchanged.
   */
  estimate(picture: Picture, timeMs: number, lookedFor?: LookedFor): Promise<EstimatedFrame>;
  /**
   * Live: takes the picture at once when idle; while one is in flight, the newest waiting picture wins and older
   * ones are closed and counted. Results arrive at `onFrame`.
   */
  offer(picture: Picture, timeMs: number, lookedFor?: LookedFor): void;
  /**
   * Live, without this thread having a hand in it: the worker takes the newest picture of a stream whenever it is free, until the
   * stream ends or another one is followed, and none of the earlier one's frames arrives after that. Frames are dated as
   * the pictures are, and looked at in the size that `pictureSize` gives. Results arrive at `onFrame`.
   */
  follow(open: OpenPictures, lookedFor?: LookedFor): void;
  onFrame: ((estimated: EstimatedFrame) => void) | null;
  /** Hears of every live frame before `onFrame` does: when its picture was taken, and how long the model took, milliseconds. */
  onTimed: ((timeMs: number, frameMs: number) => void) | null;
  /** Called once when the runtime cannot go on after its bounded restarts. */
  onFailure: ((error: PoseRuntimeError) => void) | null;
  readonly counts: { readonly estimated: number; readonly dropped: number; readonly restarts: number };
  close(): void;
}

export interface EstimatedFrame {
  readonly frame: PoseFrame;
  /** Time from a picture to its landmarks in the worker, milliseconds; without the look at its mirror image. */
  readonly inferenceMs: number;
  /** Size of the picture the landmarks' pixels refer to. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** How long the picture has been the very same to the last bit, as far as was looked; a black one never. */
  readonly unchangedMs: number;
}
