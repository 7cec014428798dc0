/** What is counted while a page practises; it only rises. */
export interface Counted {
  /** Pictures taken from the camera. */
  readonly taken: number;
  /** Pictures that were handed to a pose worker; the others came too soon and were dropped. */
  readonly handedOn: number;
  /** Answers that came back. */
  readonly measured: number;
  /** Pose workers that were started. */
  readonly poseWorkers: number;
}

/** What a scope holds on to and has not closed. */
export interface Held {
  /** Camera tracks that are on. */
  readonly tracks: number;
  readonly audioContexts: number;
  readonly webGlContexts: number;
  /** WebAssembly memory that can be reached, bytes. */
  readonly wasmBytes: number;
}

/** What the command line asks of every scope that it watches. */
export interface SoakScope {
  soak: {
    counted(): Counted;
    held(): Held;
    /** From taking a picture until the caption that came of it stood on the page; each is told once. Milliseconds. */
    takeCueDelaysMs(): readonly number[];
  };
}
