import type { RuntimeOptions } from '../runtime.ts';
import { createLandmarker } from './landmarker.ts';
import type { PersonFinder } from './person-finder.ts';

/** MediaPipe's own pose landmarker. */
export async function createMediaPipeFinder(
  model: Uint8Array,
  options: RuntimeOptions,
): Promise<PersonFinder> {
  // The landmarker may take the buffer for its own.
  const landmarker = await createLandmarker(model.slice(), options);
  return {
    find: (canvas, timeMs, onFound) => {
      // Masks live only as long as the callback, so none can be left open.
      landmarker.detectForVideo(canvas, timeMs, ({ landmarks, worldLandmarks, segmentationMasks }) => {
        const mask = segmentationMasks?.[0];
        onFound({
          landmarks,
          worldLandmarks,
          mask: () =>
            mask && { values: mask.getAsFloat32Array(), widthPx: mask.width, heightPx: mask.height },
        });
      });
      return Promise.resolve();
    },
    close: () => landmarker.close(),
  };
}
