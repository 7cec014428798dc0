import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { spreadOf, rank } from '../bench/statistics.ts';
import type { Counted } from '../page/soak/report.ts';
import { beginSet, goToSetUp, openStartPage, practiseAgain } from '../visit/journey.ts';
import type { Reading } from './verdict.ts';
import type { Memory, WatchedPage } from './watched-page.ts';

const MINUTE_MS = 60_000;
/** A set that does not end by itself in this time never will. */
const LONGEST_SET_MS = 10 * MINUTE_MS;

/** How long a cue took from the picture that caused it, milliseconds. */
export interface CueDelays {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly count: number;
}

/** What happened in one minute. */
export interface Minute {
  /** From 1. */
  readonly minute: number;
  readonly framesMeasured: number;
  readonly framesDropped: number;
  /** Pose workers that had to be started anew. */
  readonly restarts: number;
  readonly setsEnded: number;
  /** Null in a minute without a cue. */
  readonly cues: CueDelays | null;
  /** At the end of the last set so far; null before the first. */
  readonly memory: Memory | null;
}

export interface Practised {
  readonly minutes: readonly Minute[];
  /** At the end of every set. */
  readonly readings: readonly Reading[];
}

/** Practises one set after the other and tells of every minute. */
export async function practise(
  watched: WatchedPage,
  url: string,
  lengthMinutes: number,
  onMinute: (minute: Minute) => void,
): Promise<Practised> {
  const { page } = watched;
  await openStartPage(page, url);
  await goToSetUp(page);
  await beginSet(page);
  const startMs = performance.now();
  const elapsedMinutes = (): number => (performance.now() - startMs) / MINUTE_MS;
  const readings: Reading[] = [];
  const over = new AbortController();

  const sets = async (): Promise<void> => {
    for (;;) {
      await setEnds(page, over.signal);
      if (over.signal.aborted) return;
      readings.push({ minutes: elapsedMinutes(), memory: await watched.memory() });
      await practiseAgain(page);
      await beginSet(page);
    }
  };

  const tell = async (): Promise<readonly Minute[]> => {
    const minutes: Minute[] = [];
    let before = await watched.counted();
    let endedBefore = 0;
    for (let minute = 1; minute <= lengthMinutes; minute += 1) {
      await setTimeout(startMs + minute * MINUTE_MS - performance.now(), null, { signal: over.signal });
      const now = await watched.counted();
      const told: Minute = {
        minute,
        ...between(before, now),
        setsEnded: readings.length - endedBefore,
        cues: delaysOf(await watched.takeCueDelaysMs()),
        memory: readings.at(-1)?.memory ?? null,
      };
      minutes.push(told);
      onMinute(told);
      before = now;
      endedBefore = readings.length;
    }
    return minutes;
  };

  const practising = sets();
  try {
    const minutes = await Promise.race([tell(), practising.then(() => [])]);
    return { minutes, readings };
  } finally {
    over.abort();
    // Whatever it was about to do on the page is of no interest any more.
    await practising.catch(() => undefined);
  }
}

/** Waits for the summary, or until nobody wants it any more. */
async function setEnds(page: Page, signal: AbortSignal): Promise<void> {
  const summary = page.getByRole('link', { name: 'Once more' });
  const settled = new AbortController();
  const unwanted = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true, signal: settled.signal });
  });
  try {
    await Promise.race([summary.waitFor({ timeout: LONGEST_SET_MS }), unwanted]);
  } finally {
    settled.abort();
  }
}

const between = (
  before: Counted,
  now: Counted,
): Pick<Minute, 'framesMeasured' | 'framesDropped' | 'restarts'> => ({
  framesMeasured: now.measured - before.measured,
  framesDropped: now.taken - before.taken - (now.handedOn - before.handedOn),
  restarts: now.poseWorkers - before.poseWorkers,
});

const delaysOf = (delaysMs: readonly number[]): CueDelays | null =>
  delaysMs.length === 0
    ? null
    : { medianMs: spreadOf(delaysMs).median, p95Ms: rank(delaysMs, 0.95), count: delaysMs.length };
