/** Live second looks come at least this far apart: twice as many would cost twice the power, and gain a tenth of a degree. */
const OFTEN_MS = 150;
/** With less time than for one in this, none are begun: what one told would be stale before the next. */
const SELDOM_MS = 400;
/** Those that have been begun go on until there is no time for one in this. */
const TOO_SELDOM_MS = 600;
/** Of the time that the worker would have waited, this share is used. */
const USED = 0.7;
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
 * How often a live picture can be looked at twice without taking time from the next one: only the time counts for which
 * the worker waits for pictures, or would wait without its second looks.
 */
export class SpareTime {
  /** Mean share of the time, forgetting. */
  #share = 0;
  #firstLookMs = 0;
  #secondLookMs = 0;
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
    this.#firstLookMs = worked.firstLookMs;
    this.#secondLookMs = secondLookMsOf(worked) || this.#secondLookMs;
    if (last === null) return;
    const waitedMs = Math.min(LONGEST_WAIT_MS, worked.beginMs - last.endMs);
    const spareMs = (waitedMs > NO_WAIT_MS ? waitedMs : 0) + secondLookMsOf(last);
    const wholeMs = Math.max(1, last.endMs - last.beginMs + waitedMs);
    const kept = Math.exp(-wholeMs / MEMORY_MS);
    this.#share = kept * this.#share + (1 - kept) * (spareMs / wholeMs);
    this.#everyMs = this.#affordable();
  }

  #affordable(): number | null {
    const everyMs = (this.#secondLookMs || this.#firstLookMs) / (USED * this.#share);
    const most = this.#everyMs === null ? SELDOM_MS : TOO_SELDOM_MS;
    return everyMs <= most ? Math.max(OFTEN_MS, everyMs) : null;
  }
}
