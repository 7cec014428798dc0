import '../../guard/install-network-guard.ts';
import type { Backend } from '../../core/pose/model.ts';
import type { PoseReply, PoseRequest } from '../protocol.ts';
import { PoseRuntimeError, type RuntimeInfo, type RuntimeOptions } from '../runtime.ts';
import { asRuntimeError } from './failure.ts';
import { fetchModel, modelSha256 } from './model-file.ts';
import { PoseEstimator } from './pose-estimator.ts';

const RUNTIMES = {
  mediapipe: { package: '@mediapipe/tasks-vision', version: '0.10.35' },
  litert: { package: '@litertjs/core', version: '2.5.3' },
} as const satisfies Record<Backend, RuntimeInfo['runtime']>;

let estimator: PoseEstimator | undefined;

const post = (reply: PoseReply): void => self.postMessage(reply);

async function load(id: number, options: RuntimeOptions): Promise<RuntimeInfo> {
  const model = await fetchModel(options.model, (loadedBytes, totalBytes) => {
    post({ kind: 'progress', id, loadedBytes, totalBytes });
  });
  estimator?.close();
  estimator = await PoseEstimator.create(model, options);
  return {
    model: { name: options.model, sha256: modelSha256(options.model) },
    runtime: RUNTIMES[options.backend],
    delegate: options.delegate,
  };
}

async function answer(request: PoseRequest): Promise<PoseReply> {
  const { id } = request;
  switch (request.kind) {
    case 'load':
      return { kind: 'loaded', id, info: await load(id, request.options) };
    case 'estimate': {
      if (estimator === undefined) throw new PoseRuntimeError('internal', 'asked to estimate before loading');
      return { kind: 'estimated', id, estimated: await estimator.estimate(request.picture, request.timeMs) };
    }
    default:
      return request satisfies never;
  }
}

async function handle(request: PoseRequest): Promise<void> {
  try {
    post(await answer(request));
  } catch (error) {
    const { code, message } = asRuntimeError(error);
    post({ kind: 'failed', id: request.id, code, message });
  } finally {
    if (request.kind === 'estimate') request.picture.close();
  }
}

// One after the other: a request that comes while the model loads waits for it.
let queue = Promise.resolve();
self.onmessage = ({ data }: MessageEvent<PoseRequest>) => {
  queue = queue.then(() => handle(data));
};
