/** What some browsers have to read a track picture by picture. */
type TrackProcessor = new (init: { readonly track: MediaStreamTrack; readonly maxBufferSize: number }) => {
  readonly readable: ReadableStream<VideoFrame>;
};

interface ProcessorScope {
  readonly MediaStreamTrackProcessor?: TrackProcessor;
}

/**
 * A track's pictures as a stream that can be handed to another thread; whatever was not read in time gives way to the newest.
 * Null where the browser has none, or the track is over.
 * @param onOpen gets the copy of the track that is read: stopping it ends the stream
 */
export function trackStream(
  track: MediaStreamTrack,
  onOpen: (own: MediaStreamTrack) => void,
  { MediaStreamTrackProcessor }: ProcessorScope = globalThis as ProcessorScope,
): ReadableStream<VideoFrame> | null {
  if (MediaStreamTrackProcessor === undefined || track.readyState === 'ended') return null;
  // Handed over, a stream cannot be ended from here, but the track that it comes from can.
  const own = track.clone();
  onOpen(own);
  return new MediaStreamTrackProcessor({ track: own, maxBufferSize: 1 }).readable;
}
