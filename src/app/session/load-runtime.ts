import type { Preferences } from '../../platform/preferences.ts';
import { chooseRuntime } from '../../pose-runtime/choose.ts';
import { startPoseRuntime } from '../../pose-runtime/client.ts';
import { readChoice, writeChoice } from '../../pose-runtime/kept-choice.ts';
import type { LoadProgress } from '../../pose-runtime/protocol.ts';
import { sharedThreads } from '../../pose-runtime/shared-threads.ts';
import { KEPT_CHOICE, type LoadingStage, type LoadRuntime } from './runtime-wish.ts';
import somebodyUrl from './somebody.jpg';

/** Gives the same small picture of a rendered person again and again: something real to time the model on. */
function somebody(): () => Promise<ImageBitmap> {
  let picture: Promise<ImageBitmap> | undefined;
  return async () => {
    picture ??= fetch(somebodyUrl)
      .then((response) => response.blob())
      .then((blob) => createImageBitmap(blob));
    return createImageBitmap(await picture);
  };
}

const loading = ({ loadedBytes, totalBytes }: LoadProgress): LoadingStage => ({
  stage: 'loading',
  share: totalBytes > 0 ? loadedBytes / totalBytes : null,
});

const PARTS = { chooseRuntime, sharedThreads, startPoseRuntime };

/**
 * Loads the pose runtime. Fetch this file only when one is wanted: the start page stays light. What was the fastest here before is taken
 * again without trying; whoever finds that it is so no longer erases it.
 */
export const browserRuntimes =
  (preferences: Preferences, parts: typeof PARTS = PARTS): LoadRuntime =>
  async ({ model, delegate, backContour }, onStage) => {
    const preference = { model, delegate };
    const circumstances = { preference, userAgent: navigator.userAgent, threads: parts.sharedThreads() };
    const kept = readChoice(preferences.read(KEPT_CHOICE), circumstances);
    if (kept !== null) {
      try {
        const runtime = await parts.startPoseRuntime({ ...kept.choice, backContour }, (progress) =>
          onStage(loading(progress)),
        );
        return { runtime, why: kept.why };
      } catch {
        // What ran then does not start now: all is tried anew.
        preferences.erase(KEPT_CHOICE);
      }
    }
    const { runtime, choice, trials } = await parts.chooseRuntime(
      preference,
      backContour,
      somebody(),
      (stage) =>
        onStage(stage.kind === 'measuring' ? { stage: 'measuring', share: null } : loading(stage.progress)),
    );
    if (trials.length === 0) return { runtime, why: 'wished' };
    const fullTooSlow = model === 'auto' && choice.model === 'lite';
    const why = fullTooSlow ? 'full-too-slow' : trials.length > 1 ? 'fastest' : 'only';
    preferences.write(KEPT_CHOICE, writeChoice({ choice, why }, circumstances));
    return { runtime, why };
  };
