/** A point or direction in any right- or left-handed frame; landmarks are points too. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export const DEG_PER_RAD = 180 / Math.PI;

export const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y, z: a.z - b.z });

export const midpoint = (a: Point, b: Point): Point => ({
  x: (a.x + b.x) / 2,
  y: (a.y + b.y) / 2,
  z: (a.z + b.z) / 2,
});

export const dot = (a: Point, b: Point): number => a.x * b.x + a.y * b.y + a.z * b.z;

export const cross = (a: Point, b: Point): Point => ({
  x: a.y * b.z - a.z * b.y,
  y: a.z * b.x - a.x * b.z,
  z: a.x * b.y - a.y * b.x,
});

export const length = (a: Point): number => Math.sqrt(dot(a, a));

/** Length of a line by its parts. `Math.hypot` minds numbers near overflow too, and takes ten times as long. */
export const lengthOf = (x: number, y: number, z = 0): number => Math.sqrt(x * x + y * y + z * z);

/** The part of `a` at right angles to `axis`. `axis` need not have unit length; a zero axis leaves `a` as it is. */
export const across = (a: Point, axis: Point): Point => {
  const square = dot(axis, axis);
  if (square === 0) return a;
  const share = dot(a, axis) / square;
  return { x: a.x - share * axis.x, y: a.y - share * axis.y, z: a.z - share * axis.z };
};

/** Wraps an angle into (-180, 180]. */
export const wrapDeg = (angleDeg: number): number => {
  const turns = angleDeg - 360 * Math.floor(angleDeg / 360);
  return turns > 180 ? turns - 360 : turns;
};
