/** Without a picture for this long the instruments go blank: a stale number must not stay on the screen. */
const STALE_AFTER_MS = 700;
/** And after this long it is said: a person three metres away does not see that the gauge is blank. */
const SILENT_AFTER_MS = 4000;
/** A timer that comes so much later than it was set for has slept with the device. */
const SLEPT_MS = 2000;

export interface PictureWatchMeans {
  /** Whether the page is to be seen: no tab in the background, no locked screen. */
  readonly isSeen: () => boolean;
  readonly stale: () => void;
  /** No picture comes although the page is to be seen. */
  readonly silent: () => void;
  /** Milliseconds that only ever rise. */
  readonly now: () => number;
}

/** Notices when no picture comes any more. */
export class PictureWatch {
  readonly #means: PictureWatchMeans;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer that runs should be over. */
  #dueMs = Number.POSITIVE_INFINITY;
  #away = false;

  constructor(means: PictureWatchMeans) {
    this.#means = means;
  }

  /**
   * From now on pictures are expected; to be called again for each that came.
   * @returns whether some are missing because the page was out of sight, or the device asleep
   */
  expect(): boolean {
    // After a sleep the first picture may well come before the timer that is long due.
    const wasAway = this.#away || this.#hasSlept();
    this.#away = false;
    this.close();
    this.#after(STALE_AFTER_MS, () => {
      this.#means.stale();
      this.#after(SILENT_AFTER_MS - STALE_AFTER_MS, () => {
        if (!this.#away) this.#means.silent();
      });
    });
    return wasAway;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#dueMs = Number.POSITIVE_INFINITY;
  }

  #hasSlept(): boolean {
    return this.#means.now() > this.#dueMs + SLEPT_MS;
  }

  #after(waitMs: number, then: () => void): void {
    this.#dueMs = this.#means.now() + waitMs;
    this.#timer = setTimeout(() => {
      this.#away ||= !this.#means.isSeen() || this.#hasSlept();
      this.#dueMs = Number.POSITIVE_INFINITY;
      then();
    }, waitMs);
  }
}
