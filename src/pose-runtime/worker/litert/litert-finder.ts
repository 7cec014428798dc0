import type { Landmark } from '../../../core/pose/frame.ts';
import { pictureMask } from '../../blazepose/picture-mask.ts';
import { PoseTracker } from '../../blazepose/pose-tracker.ts';
import type { RuntimeOptions } from '../../runtime.ts';
import type { PersonFinder } from '../person-finder.ts';
import { loadNetworks } from './networks.ts';

const NOBODY = { landmarks: [], worldLandmarks: [] } as const;

/** BlazePose's two networks on LiteRT.js, with MediaPipe's steps around them. */
export async function createLiteRtFinder(
  model: Uint8Array,
  { backContour }: RuntimeOptions,
): Promise<PersonFinder> {
  const networks = await loadNetworks(model, backContour);
  const tracker = new PoseTracker(networks);
  return {
    find: async (picture, timeMs, onFound) => {
      const pixels = await picture.pixels();
      const { width, height } = pixels;
      const person = await tracker.track(pixels, timeMs);
      if (person === undefined) {
        onFound({ ...NOBODY, mask: () => undefined });
        return;
      }
      const { image, world, mask, region } = person;
      onFound({
        landmarks: [image.map((landmark) => normalised(landmark, width, height))],
        worldLandmarks: [world],
        mask: () => mask && pictureMask(mask, region, width, height),
        pixels,
      });
    },
    findMirrored: async (picture, timeMs) => {
      const pixels = picture.read();
      const person = pixels && (await tracker.trackMirrored(pixels, timeMs));
      if (pixels === undefined || person === undefined) return NOBODY;
      const { width, height } = pixels;
      return {
        landmarks: [person.image.map((landmark) => normalised(landmark, width, height))],
        worldLandmarks: [person.world],
      };
    },
    close: () => networks.close(),
  };
}

const normalised = ({ x, y, z, visibility }: Landmark, width: number, height: number): Landmark => ({
  x: x / width,
  y: y / height,
  z: z / width,
  visibility,
});
