import type { PoseReply } from './protocol.ts';
import type { PoseWorker, PoseWorkerEvents } from './worker-link.ts';

/** Starts the module worker that owns the model. */
export function startPoseWorker(events: PoseWorkerEvents): PoseWorker {
  const worker = new Worker(new URL('./worker/pose-worker.ts', import.meta.url), {
    type: 'module',
    name: 'pose',
  });
  worker.onmessage = ({ data }: MessageEvent<PoseReply>) => events.onReply(data);
  worker.onerror = (event) => {
    event.preventDefault();
    events.onDeath(event.message || 'it could not be started');
  };
  worker.onmessageerror = () => events.onDeath('a message could not be read');
  return {
    post: (request, transfer) => worker.postMessage(request, transfer),
    terminate: () => worker.terminate(),
  };
}
