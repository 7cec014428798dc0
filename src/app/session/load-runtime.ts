import type { Delegate, ModelName } from '../../core/pose/model.ts';
import type { LoadRuntime } from './runtime-wish.ts';

/**
 * Loads the pose runtime, which is fetched only now: the start page stays light.
 */
export const loadRuntime: LoadRuntime = async (wish, onStage) => {
  const { startPoseRuntime } = await import('../../pose-runtime/client.ts');
  const model: ModelName = wish.model === 'auto' ? 'full' : wish.model;
  const delegate: Delegate = wish.delegate === 'auto' ? 'CPU' : wish.delegate;
  return startPoseRuntime(
    { model, delegate, backContour: wish.backContour },
    ({ loadedBytes, totalBytes }) => {
      onStage({ stage: 'loading', share: totalBytes > 0 ? loadedBytes / totalBytes : null });
    },
  );
};
