/** A picture from a camera or a video file, with the time it was taken. Whoever receives it closes it. */
export interface SourcePicture {
  readonly picture: ImageBitmap | VideoFrame;
  /** Milliseconds since the source began; strictly increases. */
  readonly timeMs: number;
}
