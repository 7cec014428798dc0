/** Never closer than this. */
const LEAST_MS = 1_000;
const FACTOR = 2;

/** The part of a recording that the timeline shows. */
export class TimelineWindow {
  fromMs = $state(0);
  spanMs = $state(0);
  readonly #totalMs: number;

  constructor(totalMs: number) {
    this.#totalMs = Math.max(LEAST_MS, totalMs);
    this.spanMs = this.#totalMs;
  }

  get whole(): boolean {
    return this.spanMs >= this.#totalMs;
  }

  get closest(): boolean {
    return this.spanMs <= LEAST_MS;
  }

  zoomIn(aboutMs: number): void {
    this.#show(aboutMs, this.spanMs / FACTOR);
  }

  zoomOut(aboutMs: number): void {
    this.#show(aboutMs, this.spanMs * FACTOR);
  }

  showAll(): void {
    this.#show(0, this.#totalMs);
  }

  /** Turns the page when a moment is out of sight. */
  follow(timeMs: number): void {
    if (timeMs >= this.fromMs && timeMs <= this.fromMs + this.spanMs) return;
    this.#show(timeMs + 0.4 * this.spanMs, this.spanMs);
  }

  #show(aboutMs: number, spanMs: number): void {
    this.spanMs = Math.min(this.#totalMs, Math.max(LEAST_MS, spanMs));
    const latestMs = this.#totalMs - this.spanMs;
    this.fromMs = Math.max(0, Math.min(latestMs, aboutMs - this.spanMs / 2));
  }
}
