import '../../guard/install-network-guard.ts';
import type { LookedFor } from '../../core/measure/looked-for.ts';
import { pictureSize } from '../../core/pose/picture-size.ts';
import type { PoseReply, PoseRequest } from '../protocol.ts';
import { PoseRuntimeError, type RuntimeInfo, type RuntimeOptions } from '../runtime.ts';
import { RUNTIMES } from '../runtime-versions.ts';
import { asRuntimeError } from './failure.ts';
import { FollowedPictures } from './follow-pictures.ts';
import { fetchModel, modelSha256 } from './model-file.ts';
import { needsWasm } from './needs-wasm.ts';
import { PoseEstimator } from './pose-estimator.ts';

let estimator: PoseEstimator | undefined;
let followed: FollowedPictures | undefined;

const post = (reply: PoseReply): void => self.postMessage(reply);

async function load(id: number, options: RuntimeOptions): Promise<RuntimeInfo> {
  needsWasm();
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
    case 'estimate':
      return {
        kind: 'estimated',
        id,
        estimated: await loaded().estimate(
          request.picture,
          request.timeMs,
          request.lookedFor,
          request.isLive,
        ),
      };
    case 'follow':
      await follow(id, request.pictures, request.lookedFor);
      return { kind: 'followed', id };
    default:
      return request satisfies never;
  }
}

function loaded(): PoseEstimator {
  if (estimator === undefined) throw new PoseRuntimeError('internal', 'asked to estimate before loading');
  return estimator;
}

async function follow(id: number, pictures: ReadableStream<VideoFrame>, lookedFor: LookedFor): Promise<void> {
  const own = new FollowedPictures(pictures);
  followed = own;
  await own.follow({
    picture: async (picture) => {
      const size = pictureSize(picture.displayWidth, picture.displayHeight);
      const estimated = await loaded().estimate(picture, picture.timestamp / 1000, lookedFor, true, size);
      post({ kind: 'frame', id, estimated });
    },
    waiting: () => post({ kind: 'waiting', id }),
  });
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
  // Whatever is asked for meanwhile, the stream's turn is over.
  followed?.leave();
  queue = queue.then(() => handle(data));
};
