import type { RuntimeOptions } from '../../../pose-runtime/runtime.ts';
import type { BareReply, BareRequest } from './bare-protocol.ts';
import type { Contestant } from './contestant.ts';

/**
 * The model and nothing else: `detectForVideo` in a loop in a worker that has all the pictures. What any page around it
 * can at best keep.
 */
export async function startBare(
  options: RuntimeOptions,
  pictures: readonly ImageBitmap[],
): Promise<Contestant> {
  const own = await Promise.all(pictures.map((picture) => createImageBitmap(picture)));
  const [picture] = own.splice(0, 1);
  if (picture === undefined) throw new Error('a clip without pictures');

  const startedMs = performance.now();
  const worker = new Worker(new URL('./bare-worker.ts', import.meta.url), { type: 'module', name: 'bare' });
  const ask = (request: BareRequest, transfer: Transferable[] = []): Promise<BareReply> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<BareReply>) => {
        if (data.kind === 'failed') reject(new Error(data.message));
        else resolve(data);
      };
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(request, transfer);
    });
  await ask({ kind: 'start', options, picture }, [picture]);
  const startMs = performance.now() - startedMs;
  await ask({ kind: 'give', pictures: own }, own);
  return {
    startMs,
    run: async (durationMs) => {
      const reply = await ask({ kind: 'run', durationMs });
      if (reply.kind !== 'ran') throw new Error(`unexpected reply: ${reply.kind}`);
      return reply.slice;
    },
    close: () => worker.terminate(),
  };
}
