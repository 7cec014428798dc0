import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Delegate, ModelName } from '../../core/pose/model.ts';
import { browserArguments, findBrowser } from '../browser/find-browser.ts';
import type { BenchScope, BenchSetup, ContestantName } from '../page/bench/report.ts';
import { ROOT, startPageServer } from '../browser/page-server.ts';
import { orderOf, type Turn } from './contest.ts';
import { MainThread } from './main-thread.ts';

const CLIP = {
  file: path.join(ROOT, 'fixtures/videos/standing-backbend.webm'),
  exerciseId: 'standing-backbend',
};
const SOLUTION_FOLDER = path.join(ROOT, 'node_modules/@mediapipe/pose');
/** Starts that are timed, after one that fills the browser's caches. */
const TIMED_STARTS = 3;

export interface ContestCall {
  readonly names: readonly ContestantName[];
  readonly rounds: number;
  readonly turnMs: number;
  readonly model: ModelName;
  readonly delegate: Delegate;
  readonly say: (line: string) => void;
}

export interface Contest {
  readonly turns: readonly Turn[];
  /** From nothing to the first answer, with a filled cache, milliseconds. */
  readonly startsMs: Readonly<Partial<Record<ContestantName, readonly number[]>>>;
}

/** Lets the contestants take turns in one page of one browser. */
export async function runContest(call: ContestCall): Promise<Contest> {
  const server = await startPageServer('bench');
  try {
    const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArguments] });
    try {
      const page = await browser.newPage();
      const failed = new Promise<never>((_, reject) => {
        page.on('pageerror', reject);
        page.on('crash', () => reject(new Error('the page crashed')));
      });
      failed.catch(() => undefined);
      const ask = <T>(evaluated: Promise<T>): Promise<T> => Promise.race([evaluated, failed]);
      await page.goto(server.pageUrl);
      await ask(page.waitForFunction(() => 'bench' in globalThis));

      const solution = await readdir(SOLUTION_FOLDER);
      const setup: BenchSetup = {
        clipUrl: server.lend(CLIP.file),
        exerciseId: CLIP.exerciseId,
        model: call.model,
        delegate: call.delegate,
        solutionUrls: Object.fromEntries(
          solution.map((file) => [file, server.lend(path.join(SOLUTION_FOLDER, file))]),
        ),
      };
      await ask(page.evaluate((asked) => (globalThis as unknown as BenchScope).bench.setUp(asked), setup));
      const start = (name: ContestantName) =>
        ask(page.evaluate((asked) => (globalThis as unknown as BenchScope).bench.start(asked), name));
      const stop = (name: ContestantName) =>
        ask(page.evaluate((asked) => (globalThis as unknown as BenchScope).bench.stop(asked), name));
      const run = (name: ContestantName) =>
        ask(
          page.evaluate(
            ([asked, durationMs]) => (globalThis as unknown as BenchScope).bench.run(asked, durationMs),
            [name, call.turnMs] as const,
          ),
        );

      const startsMs: Partial<Record<ContestantName, number[]>> = {};
      for (let i = 0; i <= TIMED_STARTS; i += 1) {
        for (const name of call.names) {
          // Only these two are compared by their start.
          if (name !== 'bare' && name !== 'pipeline' && i < TIMED_STARTS) continue;
          call.say(`starting ${name}`);
          const tookMs = await start(name);
          if (i > 0) (startsMs[name] ??= []).push(tookMs);
          if (i < TIMED_STARTS) await stop(name);
        }
      }

      const mainThread = await MainThread.of(page);
      const turns: Turn[] = [];
      for (let round = 0; round < call.rounds; round += 1) {
        call.say(`round ${round + 1} of ${call.rounds}`);
        for (const name of orderOf(call.names, round)) {
          const before = await mainThread.busy();
          const slice = await run(name);
          const after = await mainThread.busy();
          turns.push({ name, round, slice, mainThreadMs: after.workedMs - before.workedMs });
        }
      }
      return { turns, startsMs };
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
