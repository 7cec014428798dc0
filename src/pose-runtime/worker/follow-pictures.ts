/** What whoever follows a stream is told. */
export interface FollowListener {
  /** The picture is closed afterwards. */
  picture(picture: VideoFrame): Promise<void>;
  /** No picture has come for a while. */
  waiting(): void;
}

const SIGN_EVERY_MS = 2000;
/** A stream that is left gives what it still has within this, or has nothing. */
const LAST_PICTURE_MS = 250;

/** Reads a stream picture by picture, each after the one before was dealt with. */
export class FollowedPictures {
  readonly #reader: ReadableStreamDefaultReader<VideoFrame>;
  #isLeft = false;

  constructor(pictures: ReadableStream<VideoFrame>) {
    this.#reader = pictures.getReader();
  }

  /**
   * Resolves when the stream has ended or was left.
   * @throws what `listener.picture` throws; the stream is cancelled then too
   */
  async follow(listener: FollowListener): Promise<void> {
    let waiting = false;
    const signs = setInterval(() => {
      if (waiting) listener.waiting();
    }, SIGN_EVERY_MS);
    try {
      for (;;) {
        waiting = true;
        const { done, value } = await this.#reader.read();
        waiting = false;
        if (done) return;
        try {
          if (this.#isLeft) return;
          await listener.picture(value);
        } finally {
          value.close();
        }
      }
    } finally {
      clearInterval(signs);
      this.#cancel();
    }
  }

  /**
   * One picture more may be on its way from the thread that handed the stream over. It is waited for and closed: nobody else
   * can, and one that is left open keeps the camera from using its memory again.
   */
  leave(): void {
    if (this.#isLeft) return;
    this.#isLeft = true;
    setTimeout(() => this.#cancel(), LAST_PICTURE_MS);
  }

  #cancel(): void {
    // One that has ended or failed needs no cancelling.
    this.#reader.cancel().catch(() => undefined);
  }
}
