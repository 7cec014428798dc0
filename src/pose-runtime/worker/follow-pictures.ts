/** What whoever follows a stream is told. */
export interface FollowListener {
  /** The picture is closed afterwards. */
  picture(picture: VideoFrame): Promise<void>;
  /** No picture has come for a while. */
  waiting(): void;
}

const SIGN_EVERY_MS = 2000;

/** Reads a stream picture by picture, each after the one before was dealt with. */
export class FollowedPictures {
  readonly #reader: ReadableStreamDefaultReader<VideoFrame>;

  constructor(pictures: ReadableStream<VideoFrame>) {
    this.#reader = pictures.getReader();
  }

  /**
   * Resolves when the stream has ended or was left.
   * @throws what `listener.picture` throws; the stream is left then too
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
          await listener.picture(value);
        } finally {
          value.close();
        }
      }
    } finally {
      clearInterval(signs);
      this.leave();
    }
  }

  leave(): void {
    // One that has ended or failed needs no leaving.
    this.#reader.cancel().catch(() => undefined);
  }
}
