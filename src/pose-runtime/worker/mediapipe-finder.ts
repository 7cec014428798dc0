import { maskOf } from '../confidence-mask.ts';
import type { RuntimeOptions } from '../runtime.ts';
import { createLandmarker } from './landmarker.ts';
import type { PersonFinder } from './person-finder.ts';
import { spareReadBack } from './read-back.ts';

/** MediaPipe's own pose landmarker. */
export async function createMediaPipeFinder(
  model: Uint8Array,
  options: RuntimeOptions,
): Promise<PersonFinder> {
  const canvas = new OffscreenCanvas(1, 1);
  // The landmarker may take the buffer for its own.
  const landmarker = await createLandmarker(model.slice(), options, canvas);
  const gl = canvas.getContext('webgl2');
  if (gl !== null && options.delegate === 'CPU') spareReadBack(gl);
  return {
    find: async (picture, timeMs, onFound) => {
      const source = await picture.readable();
      // Masks live only as long as the callback, so none can be left open.
      landmarker.detectForVideo(source, timeMs, ({ landmarks, worldLandmarks, segmentationMasks }) => {
        const mask = segmentationMasks?.[0];
        onFound({
          landmarks,
          worldLandmarks,
          mask: () => mask && maskOf(mask.getAsFloat32Array(), mask.width, mask.height),
        });
      });
      // Without its context MediaPipe goes on all the same and finds nobody, for ever.
      if (gl?.isContextLost() === true) throw new Error('the WebGL context was lost');
    },
    close: () => landmarker.close(),
  };
}
