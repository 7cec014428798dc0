import type { PersonFrame } from '../../pose/frame.ts';
import { PICTURE } from './figure.ts';

/** What a camera turned about its own axis would have seen: the picture turned clockwise about its middle. */
export function rolled(frame: PersonFrame, deg: number): PersonFrame {
  const cos = Math.cos((deg * Math.PI) / 180);
  const sin = Math.sin((deg * Math.PI) / 180);
  const about = (centreX: number, centreY: number) => (x: number, y: number) => ({
    x: centreX + (x - centreX) * cos - (y - centreY) * sin,
    y: centreY + (x - centreX) * sin + (y - centreY) * cos,
  });
  const image = about(PICTURE.frameWidthPx / 2, PICTURE.frameHeightPx / 2);
  const world = about(0, 0);
  return {
    ...frame,
    image: frame.image.map((at) => ({ ...at, ...image(at.x, at.y) })),
    world: frame.world.map((at) => ({ ...at, ...world(at.x, at.y) })),
  };
}
