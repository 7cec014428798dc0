import type { LoadRuntime } from './runtime-wish.ts';
import somebodyUrl from './somebody.jpg';

/** Gives the same small picture of a rendered person again and again: something real to time the model on. */
async function somebody(): Promise<() => Promise<ImageBitmap>> {
  const response = await fetch(somebodyUrl);
  const picture = await createImageBitmap(await response.blob());
  return () => createImageBitmap(picture);
}

/** Loads the pose runtime, which is fetched only now: the start page stays light. */
export const loadRuntime: LoadRuntime = async ({ model, delegate, backContour }, onStage) => {
  const { chooseRuntime } = await import('../../pose-runtime/choose.ts');
  const { runtime } = await chooseRuntime({ model, delegate }, backContour, await somebody(), (stage) => {
    if (stage.kind === 'measuring') onStage({ stage: 'measuring', share: null });
    else {
      const { loadedBytes, totalBytes } = stage.progress;
      onStage({ stage: 'loading', share: totalBytes > 0 ? loadedBytes / totalBytes : null });
    }
  });
  return runtime;
};
