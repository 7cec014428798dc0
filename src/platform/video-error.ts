export type VideoFileErrorCode =
  /** Nothing in it. */
  | 'empty'
  | 'not-a-video'
  /** Sound only. */
  | 'no-picture'
  /** A video, but this browser cannot decode it. */
  | 'codec-unsupported'
  /** More pictures than a recording may have. */
  | 'too-long'
  /** Broken off or garbled partway; the frames before were handed over. */
  | 'damaged';

export class VideoFileError extends Error {
  override readonly name = 'VideoFileError';
  readonly code: VideoFileErrorCode;
  constructor(code: VideoFileErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
