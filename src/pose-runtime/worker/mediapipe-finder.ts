import type { PoseLandmarker } from '@mediapipe/tasks-vision';
import { maskOf } from '../confidence-mask.ts';
import type { RuntimeOptions } from '../runtime.ts';
import { createLandmarker } from './landmarker.ts';
import type { PersonFinder } from './person-finder.ts';
import { spareReadBack } from './read-back.ts';

interface OwnLandmarker {
  readonly landmarker: PoseLandmarker;
  readonly gl: WebGL2RenderingContext | null;
}

async function landmarkerOnOwnCanvas(model: Uint8Array, options: RuntimeOptions): Promise<OwnLandmarker> {
  const canvas = new OffscreenCanvas(1, 1);
  // The landmarker may take the buffer for its own.
  const landmarker = await createLandmarker(model.slice(), options, canvas);
  const gl = canvas.getContext('webgl2');
  if (gl !== null && options.delegate === 'CPU') spareReadBack(gl);
  return { landmarker, gl };
}

/** Without its context MediaPipe goes on all the same and finds nobody, for ever. */
function needsContext({ gl }: OwnLandmarker): void {
  if (gl?.isContextLost() === true) throw new Error('the WebGL context was lost');
}

/**
 * MediaPipe's own pose landmarker, and a second one for mirror images once one is wanted: each remembers where the person was
 * in its own stream of pictures.
 */
export async function createMediaPipeFinder(
  model: Uint8Array,
  options: RuntimeOptions,
): Promise<PersonFinder> {
  const first = await landmarkerOnOwnCanvas(model, options);
  let second: Promise<OwnLandmarker> | undefined;
  return {
    find: async (picture, timeMs, onFound) => {
      const source = await picture.readable();
      // Masks live only as long as the callback, so none can be left open.
      first.landmarker.detectForVideo(source, timeMs, ({ landmarks, worldLandmarks, segmentationMasks }) => {
        const mask = segmentationMasks?.[0];
        onFound({
          landmarks,
          worldLandmarks,
          mask: () => mask && maskOf(mask.getAsFloat32Array(), mask.width, mask.height),
        });
      });
      needsContext(first);
    },
    findMirrored: async (picture, timeMs) => {
      second ??= landmarkerOnOwnCanvas(model, { ...options, backContour: false });
      const own = await second;
      const { landmarks, worldLandmarks } = own.landmarker.detectForVideo(picture.mirrored(), timeMs);
      needsContext(own);
      return { landmarks, worldLandmarks };
    },
    close: () => {
      first.landmarker.close();
      // One that could not be made needs no closing.
      second?.then(({ landmarker }) => landmarker.close()).catch(() => undefined);
    },
  };
}
