import type { ScenePoint } from './figure.ts';

/** Where a scene is drawn from: turned about the vertical, then looked down upon. Distances stay true (no perspective). */
export interface Viewpoint {
  /** Degrees; 0 looks from the camera's side, positive walks round to the camera's right. */
  readonly azimuthDeg: number;
  /** Degrees; positive looks down from above. */
  readonly elevationDeg: number;
}

/** A point as drawn: millimetres to the right, millimetres down, and depth (larger is farther away). */
export type DrawnPoint = readonly [right: number, down: number, depth: number];

export type Projection = (point: ScenePoint) => DrawnPoint;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Projects scene points for a viewpoint; the point `centre` lands on 0, 0. */
export function projection({ azimuthDeg, elevationDeg }: Viewpoint, centre: ScenePoint): Projection {
  const [sinA, cosA] = [Math.sin(radians(azimuthDeg)), Math.cos(radians(azimuthDeg))];
  const [sinE, cosE] = [Math.sin(radians(elevationDeg)), Math.cos(radians(elevationDeg))];
  return ([x, y, z]) => {
    const dx = x - centre[0];
    const dy = y - centre[1];
    const dz = z - centre[2];
    const right = dx * cosA + dz * sinA;
    const away = dz * cosA - dx * sinA;
    return [right, -(dy * cosE + away * sinE), away * cosE - dy * sinE];
  };
}
