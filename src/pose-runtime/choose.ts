import {
  candidates,
  decide,
  isHardwareRenderer,
  type RuntimeChoice,
  type RuntimePreference,
  type Trial,
} from './choice.ts';
import { startPoseRuntime } from './client.ts';
import type { LoadProgress } from './protocol.ts';
import { webGlRenderer } from './renderer.ts';
import type { Picture, PoseRuntime, RuntimeOptions } from './runtime.ts';
import { sharedThreads } from './shared-threads.ts';

/** Frames timed after one that warms up: compilers and caches settle in the first. */
const TIMED_FRAMES = 5;
const FRAME_STEP_MS = 1000 / 30;

export interface ChooseMeans {
  readonly start: (
    options: RuntimeOptions,
    onProgress?: (progress: LoadProgress) => void,
  ) => Promise<PoseRuntime>;
  readonly rendererName: () => string | null;
  /** Threads that may share memory. */
  readonly threads: () => number;
  /** Milliseconds that only ever rise. */
  readonly now: () => number;
}

export type ChooseStage =
  { readonly kind: 'loading'; readonly progress: LoadProgress } | { readonly kind: 'measuring' };

/** A runtime that is ready, and what was timed to choose it; no trial where there was nothing to choose. */
export interface ChosenRuntime {
  readonly runtime: PoseRuntime;
  readonly choice: RuntimeChoice;
  readonly trials: readonly Trial[];
}

const browserMeans: ChooseMeans = {
  start: startPoseRuntime,
  rendererName: webGlRenderer,
  threads: sharedThreads,
  now: () => performance.now(),
};

async function timeFrames(
  runtime: PoseRuntime,
  picture: () => Promise<Picture>,
  now: () => number,
): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i <= TIMED_FRAMES; i++) {
    const next = await picture();
    const startMs = now();
    await runtime.estimate(next, i * FRAME_STEP_MS);
    if (i > 0) times.push(now() - startMs);
  }
  return times.toSorted((a, b) => a - b)[TIMED_FRAMES >> 1] ?? Number.POSITIVE_INFINITY;
}

/**
 * Starts the runtime that suits this machine: times the model on the processor, on several threads of it where the page
 * may have them, and on the graphics chip where there is a real one, and falls back to the lite model when full would be
 * too slow. What the preference fixes is not measured.
 *
 * @param picture gives the same picture of a person again and again, a new object each time: it is taken over.
 * @throws PoseRuntimeError when none of what is to be tried starts.
 */
export async function chooseRuntime(
  preference: RuntimePreference,
  backContour: boolean,
  picture: () => Promise<Picture>,
  onStage: (stage: ChooseStage) => void = () => undefined,
  means: ChooseMeans = browserMeans,
): Promise<ChosenRuntime> {
  const start = (options: RuntimeOptions) =>
    means.start(options, (progress) => onStage({ kind: 'loading', progress }));
  const toTry = candidates(preference, {
    hasGpu: isHardwareRenderer(means.rendererName()),
    threads: means.threads(),
  });
  const [only] = toTry;
  if (toTry.length === 1 && only !== undefined && preference.model !== 'auto') {
    return { runtime: await start({ ...only, backContour }), choice: only, trials: [] };
  }

  const trials: Trial[] = [];
  let best: { runtime: PoseRuntime; trial: Trial } | undefined;
  let failure: unknown;
  for (const candidate of toTry) {
    let runtime: PoseRuntime | undefined;
    try {
      runtime = await start({ ...candidate, backContour });
      onStage({ kind: 'measuring' });
      const trial: Trial = { ...candidate, frameMs: await timeFrames(runtime, picture, means.now) };
      trials.push(trial);
      if (best === undefined || trial.frameMs < best.trial.frameMs) {
        best?.runtime.close();
        best = { runtime, trial };
      } else runtime.close();
    } catch (error) {
      runtime?.close();
      failure ??= error;
    }
  }
  const choice = decide(preference, trials);
  if (best === undefined || choice === undefined) throw failure;
  if (choice.model === best.trial.model) return { runtime: best.runtime, choice, trials };
  best.runtime.close();
  return { runtime: await start({ ...choice, backContour }), choice, trials };
}
