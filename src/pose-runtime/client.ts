import { startAwakeTimer } from './awake-timer.ts';
import type { LoadProgress } from './protocol.ts';
import { RuntimeClient, type ClientMeans } from './runtime-client.ts';
import type { PoseRuntime, RuntimeOptions } from './runtime.ts';
import { startPoseWorker } from './start-worker.ts';

const browserMeans: ClientMeans = {
  startWorker: startPoseWorker,
  startTimer: startAwakeTimer,
};

/**
 * Loads the pose model in a worker of its own; resolves when it is ready for pictures.
 * @throws PoseRuntimeError when the model is missing or damaged, or this browser cannot run it.
 */
export function startPoseRuntime(
  options: RuntimeOptions,
  onProgress?: (progress: LoadProgress) => void,
  means: ClientMeans = browserMeans,
): Promise<PoseRuntime> {
  return RuntimeClient.start(options, means, onProgress);
}
