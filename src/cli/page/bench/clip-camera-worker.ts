import type { ClipOrder } from './clip-camera.ts';
import { backAndForth } from './clip.ts';

/** As often as a webcam. */
const SHOW_EVERY_MS = 33;
const MICROS_PER_MS = 1000;

/**
 * Shows the next picture at once when it is wanted, and over and over until then: whoever takes less than a webcam's time for a
 * picture does not wait for one either.
 */
class ClipShow {
  readonly #writer: WritableStreamDefaultWriter<VideoFrame>;
  readonly #originMs: number;
  readonly #sequence: Iterator<ImageBitmap, never>;
  #picture: ImageBitmap;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor({ pictures, track, originMs }: Extract<ClipOrder, { kind: 'begin' }>) {
    this.#writer = track.getWriter();
    this.#originMs = originMs;
    this.#sequence = backAndForth(pictures);
    this.#picture = this.#sequence.next().value;
  }

  show(): void {
    this.rest();
    this.#write();
    this.#timer = setInterval(() => this.#write(), SHOW_EVERY_MS);
  }

  rest(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  next(): void {
    this.#picture = this.#sequence.next().value;
    if (this.#timer !== undefined) this.show();
  }

  #write(): void {
    const timestamp = MICROS_PER_MS * (performance.timeOrigin + performance.now() - this.#originMs);
    void this.#writer.write(new VideoFrame(this.#picture, { timestamp }));
  }
}

let clip: ClipShow | undefined;

self.onmessage = ({ data }: MessageEvent<ClipOrder>) => {
  switch (data.kind) {
    case 'begin':
      clip = new ClipShow(data);
      break;
    case 'next':
      clip?.next();
      break;
    case 'show':
      clip?.show();
      break;
    case 'rest':
      clip?.rest();
      break;
    default:
      data satisfies never;
  }
};
