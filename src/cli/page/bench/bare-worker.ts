import type { PoseLandmarker } from '@mediapipe/tasks-vision';
import { createLandmarker } from '../../../pose-runtime/worker/landmarker.ts';
import { fetchModel } from '../../../pose-runtime/worker/model-file.ts';
import type { BareReply, BareRequest } from './bare-protocol.ts';
import { backAndForth } from './clip.ts';
import { isOver, paceOf } from './contestant.ts';
import type { Slice } from './report.ts';

let landmarker: PoseLandmarker | undefined;
let sequence: Iterator<ImageBitmap, never> | undefined;

/** One picture through the model; the answer is thrown away. */
function detect(picture: ImageBitmap | undefined): void {
  if (landmarker === undefined || picture === undefined) throw new Error('not started');
  landmarker.detectForVideo(picture, performance.now(), () => undefined);
}

function run(durationMs: number): Slice {
  const ends: number[] = [];
  const inference: number[] = [];
  const startedMs = performance.now();
  while (!isOver(startedMs, durationMs, ends.length)) {
    const beganMs = performance.now();
    detect(sequence?.next().value);
    const endedMs = performance.now();
    inference.push(endedMs - beganMs);
    ends.push(endedMs);
  }
  return { ...paceOf(ends), stagesMs: { inference } };
}

async function answer(request: BareRequest): Promise<BareReply> {
  switch (request.kind) {
    case 'start': {
      const { options, picture } = request;
      landmarker = await createLandmarker(await fetchModel(options.model, () => undefined), options);
      detect(picture);
      return { kind: 'done' };
    }
    case 'give':
      sequence = backAndForth(request.pictures);
      return { kind: 'done' };
    case 'run':
      return { kind: 'ran', slice: run(request.durationMs) };
    default:
      return request satisfies never;
  }
}

globalThis.onmessage = ({ data }: MessageEvent<BareRequest>) => {
  void answer(data)
    .catch((error: unknown): BareReply => ({ kind: 'failed', message: String(error) }))
    .then((reply) => globalThis.postMessage(reply));
};
