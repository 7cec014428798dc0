import { maskOf } from '../confidence-mask.ts';
import type { RuntimeOptions } from '../runtime.ts';
import { createLandmarker } from './landmarker.ts';
import type { PersonFinder } from './person-finder.ts';

/** MediaPipe's own pose landmarker. */
export async function createMediaPipeFinder(
  model: Uint8Array,
  options: RuntimeOptions,
): Promise<PersonFinder> {
  const canvas = new OffscreenCanvas(1, 1);
  // The landmarker may take the buffer for its own.
  const landmarker = await createLandmarker(model.slice(), options, canvas);
  return {
    find: (picture, timeMs, onFound) => {
      // Masks live only as long as the callback, so none can be left open.
      landmarker.detectForVideo(
        picture.source(),
        timeMs,
        ({ landmarks, worldLandmarks, segmentationMasks }) => {
          const mask = segmentationMasks?.[0];
          onFound({
            landmarks,
            worldLandmarks,
            mask: () => mask && maskOf(mask.getAsFloat32Array(), mask.width, mask.height),
          });
        },
      );
      // Without its context MediaPipe goes on all the same and finds nobody, for ever.
      const lost = canvas.getContext('webgl2')?.isContextLost() === true;
      return lost ? Promise.reject(new Error('the WebGL context was lost')) : Promise.resolve();
    },
    close: () => landmarker.close(),
  };
}
