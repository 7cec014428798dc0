/** Live second looks come at least this far apart: twice as many would cost twice the power, and gain a tenth of a degree. */
const OFTEN_MS = 150;
/** With less time than for one in this, none are begun: what one told would be stale before the next. */
const SELDOM_MS = 400;
/** Those that have been begun go on until there is no time for one in this. */
const TOO_SELDOM_MS = 600;
/** Of the time that the worker would have waited, this share is used. */
const USED = 0.7;
/** Where one look takes less than this, second ones may take a share of all time besides; they go on until it takes longer. */
const QUICK_MS = 40;
const STILL_QUICK_MS = 55;
const TAKEN = 1 / 8;
/** A wait as short as this is none: the next picture was there. */
const NO_WAIT_MS = 2;
const MEMORY_MS = 3000;
/** A hidden page or a pause says no more than one slow picture does. */
const LONGEST_WAIT_MS = 500;

/** One picture in the worker, milliseconds on its clock. What comes after the first look is the second one, if there is one. */
export interface WorkedOn {
  readonly beginMs: number;
  readonly firstLookMs: number;
  readonly endMs: number;
}

/** As short as this it was none. */
const NO_LOOK_MS = 1;

const secondLookMsOf = ({ beginMs, firstLookMs, endMs }: WorkedOn): number => {
  const restMs = endMs - beginMs - firstLookMs;
  return restMs < NO_LOOK_MS ? 0 : restMs;
};

/**
 * How often a live picture can be looked at twice: in the time for which the worker waits for pictures, or would wait without
 * its second looks, and on a quick machine in an eighth of all time besides.
 */
export class SpareTime {
  /** Mean shares of the time, forgetting: waiting for pictures, and looking at them again. */
  #waiting = 0;
  #lookingAgain = 0;
  /** How long one look takes, forgetting; the first pictures, for which all is made ready, soon no longer count. */
  #firstLookMs: number | null = null;
  #secondLookMs: number | null = null;
  #last: WorkedOn | null = null;
  #everyMs: number | null = null;

  /** How far apart second looks may be now; null where there is no time for them. */
  get everyMs(): number | null {
    return this.#everyMs;
  }

  /** Takes note of a picture. */
  note(worked: WorkedOn): void {
    const last = this.#last;
    this.#last = worked;
    if (last === null) return;
    const waitedMs = Math.min(LONGEST_WAIT_MS, worked.beginMs - last.endMs);
    const againMs = secondLookMsOf(last);
    const wholeMs = Math.max(1, last.endMs - last.beginMs + waitedMs);
    const kept = Math.exp(-wholeMs / MEMORY_MS);
    const mean = (before: number, now: number): number => kept * before + (1 - kept) * now;
    this.#waiting = mean(this.#waiting, waitedMs > NO_WAIT_MS ? waitedMs / wholeMs : 0);
    this.#lookingAgain = mean(this.#lookingAgain, againMs / wholeMs);
    this.#firstLookMs = mean(this.#firstLookMs ?? worked.firstLookMs, worked.firstLookMs);
    if (againMs > 0) this.#secondLookMs = mean(this.#secondLookMs ?? againMs, againMs);
    this.#everyMs = this.#affordable(this.#firstLookMs);
  }

  #affordable(firstLookMs: number): number | null {
    const taken = firstLookMs < (this.#everyMs === null ? QUICK_MS : STILL_QUICK_MS) ? TAKEN : 0;
    const share = taken + USED * Math.max(0, this.#waiting + this.#lookingAgain - taken);
    const everyMs = (this.#secondLookMs ?? firstLookMs) / share;
    const most = this.#everyMs === null ? SELDOM_MS : TOO_SELDOM_MS;
    return everyMs <= most ? Math.max(OFTEN_MS, everyMs) : null;
  }
}
