/** Without a picture for this long the instruments go blank: a stale number must not stay on the screen. */
const STALE_AFTER_MS = 700;
/** And after this long it is said: a person three metres away does not see that the gauge is blank. */
const SILENT_AFTER_MS = 4000;
/** A timer that comes so much later than it was set for has slept with the device. */
const SLEPT_MS = 2000;

export interface PictureWatchMeans {
  /** When the page was last out of sight, in `now`'s milliseconds: a tab in the background, a locked screen. */
  readonly lastOutOfSightMs: () => number;
  readonly stale: () => void;
  /** No picture comes although the page is in sight, and was so long enough. */
  readonly silent: () => void;
  /** Milliseconds that only ever rise. */
  readonly now: () => number;
}

/** What comes next when no picture does. */
type Next = 'nothing' | 'stale' | 'silent';

/** Notices when no picture comes any more. */
export class PictureWatch {
  readonly #means: PictureWatchMeans;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #next: Next = 'nothing';
  /** When that is due. The timer that runs may come before. */
  #dueMs = Number.POSITIVE_INFINITY;
  /** When the last picture came, or was first expected. */
  #pictureMs = Number.POSITIVE_INFINITY;
  #slept = false;

  constructor(means: PictureWatchMeans) {
    this.#means = means;
  }

  /**
   * From now on pictures are expected; to be called again for each that came.
   * @returns whether some are missing because the page was out of sight, or the device asleep
   */
  expect(): boolean {
    // After a sleep the first picture may well come before the timer that is long due.
    const slept = this.#slept || this.#hasSlept();
    const missedUnseen = this.#next !== 'stale' && this.#wasOutOfSight();
    this.#slept = false;
    this.#pictureMs = this.#means.now();
    // One that waits already comes early, and then waits on: to set it anew for every picture takes the page far longer.
    if (this.#next === 'stale') this.#dueMs = this.#pictureMs + STALE_AFTER_MS;
    else this.#expect('stale', STALE_AFTER_MS);
    return slept || missedUnseen;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#next = 'nothing';
    this.#dueMs = Number.POSITIVE_INFINITY;
  }

  #hasSlept(): boolean {
    return this.#means.now() > this.#dueMs + SLEPT_MS;
  }

  /** At some time since the last picture, however short. */
  #wasOutOfSight(): boolean {
    return this.#means.lastOutOfSightMs() > this.#pictureMs;
  }

  #expect(next: Next, waitMs: number): void {
    this.close();
    this.#next = next;
    this.#dueMs = this.#means.now() + waitMs;
    this.#wait(waitMs);
  }

  #wait(waitMs: number): void {
    this.#timer = setTimeout(() => {
      const leftMs = this.#dueMs - this.#means.now();
      if (leftMs > 0) this.#wait(leftMs);
      else this.#due();
    }, waitMs);
  }

  #due(): void {
    const due = this.#next;
    const slept = this.#hasSlept();
    this.#slept ||= slept;
    this.close();
    if (due === 'stale') {
      this.#means.stale();
      this.#expect('silent', SILENT_AFTER_MS - STALE_AFTER_MS);
      return;
    }
    // An unseen page, or a device asleep, gets no pictures: only what stays away from then on is a fault.
    const now = this.#means.now();
    const sinceMs = slept ? now : Math.max(this.#pictureMs, this.#means.lastOutOfSightMs());
    const leftMs = SILENT_AFTER_MS - (now - sinceMs);
    if (leftMs > 0) this.#expect('silent', leftMs);
    else this.#means.silent();
  }
}
