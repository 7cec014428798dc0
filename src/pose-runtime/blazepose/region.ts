/** A square in the picture, pixels, turned clockwise as seen on the screen. */
export interface Region {
  readonly centerX: number;
  readonly centerY: number;
  readonly sizePx: number;
  readonly rotationRad: number;
}

/** A point in pixels of the picture. */
export interface PixelPoint {
  readonly x: number;
  readonly y: number;
}

/** The circle that the two alignment points span does not quite hold the whole person. */
const MARGIN = 1.25;

/**
 * The region around a person, from the middle of their hips and a point on the circle around all of them. The line from one to
 * the other points upwards in the region: a lying person is turned upright.
 *
 * Source: https://github.com/google-ai-edge/mediapipe/blob/v0.10.21/mediapipe/calculators/util/alignment_points_to_rects_calculator.cc
 */
export function regionAround(center: PixelPoint, rim: PixelPoint): Region {
  const dx = rim.x - center.x;
  const dy = rim.y - center.y;
  const turned = Math.PI / 2 - Math.atan2(-dy, dx);
  return {
    centerX: center.x,
    centerY: center.y,
    sizePx: 2 * Math.hypot(dx, dy) * MARGIN,
    rotationRad: turned - 2 * Math.PI * Math.floor((turned + Math.PI) / (2 * Math.PI)),
  };
}

/** From a place in the region, 0..1 both ways, to pixels of the picture. */
export function toPicture(
  { centerX, centerY, sizePx, rotationRad }: Region,
  u: number,
  v: number,
): PixelPoint {
  const cos = Math.cos(rotationRad);
  const sin = Math.sin(rotationRad);
  return {
    x: centerX + sizePx * (cos * (u - 0.5) - sin * (v - 0.5)),
    y: centerY + sizePx * (sin * (u - 0.5) + cos * (v - 0.5)),
  };
}
