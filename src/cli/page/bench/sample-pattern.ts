import { DrawingUtils, PoseLandmarker, type NormalizedLandmark } from '@mediapipe/tasks-vision';
import type { RuntimeOptions } from '../../../pose-runtime/runtime.ts';
import { createLandmarker } from '../../../pose-runtime/worker/landmarker.ts';
import { fetchModel } from '../../../pose-runtime/worker/model-file.ts';
import { backAndForth } from './clip.ts';
import type { Contestant } from './contestant.ts';
import { drawFrames, visibleCanvas } from './drawn-frames.ts';

/**
 * The pattern of MediaPipe's own web sample: model and drawing on the main thread, once for every animation frame.
 *
 * Source: https://github.com/google-ai-edge/mediapipe-samples-web
 */
export async function startSamplePattern(
  options: RuntimeOptions,
  pictures: readonly ImageBitmap[],
): Promise<Contestant> {
  const startedMs = performance.now();
  const landmarker = await createLandmarker(await fetchModel(options.model, () => undefined), options);
  const sequence = backAndForth(pictures);
  const { canvas, context } = visibleCanvas(sequence.next().value);
  const drawing = new DrawingUtils(context);
  const estimate = () => {
    const picture = sequence.next().value;
    const drawn: NormalizedLandmark[][] = [];
    landmarker.detectForVideo(picture, performance.now(), ({ landmarks }) => drawn.push(...landmarks));
    return () => {
      context.drawImage(picture, 0, 0);
      for (const landmarks of drawn) {
        drawing.drawLandmarks(landmarks, { radius: 3 });
        drawing.drawConnectors(landmarks, PoseLandmarker.POSE_CONNECTIONS);
      }
    };
  };
  estimate()();
  return {
    startMs: performance.now() - startedMs,
    run: (durationMs) => drawFrames(durationMs, estimate),
    close: () => {
      landmarker.close();
      canvas.remove();
    },
  };
}
