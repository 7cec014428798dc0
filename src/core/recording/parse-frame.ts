import type { Contour, Landmark, PoseFrame } from '../pose/frame.ts';
import { LANDMARK_COUNT, LANDMARK_NAMES } from '../pose/landmark.ts';

/** Far outside any picture (the largest is 16384 px wide), yet small enough to catch nonsense. */
const MAX_PX = 100_000;
/** A body a hundred metres from its own hips is not a body. */
const MAX_METRES = 100;
/** Eleven days. */
const MAX_TIME_MS = 1_000_000_000;
const CONTOUR_MIN = 8;
const CONTOUR_MAX = 64;

const PERSON_KEYS: ReadonlySet<string> = new Set(['timeMs', 'image', 'world', 'backContour']);
const ABSENT_KEYS: ReadonlySet<string> = new Set(['timeMs', 'absent']);

/** Thrown inside this file only, so that the hot path allocates nothing for the good case. */
class Damage extends Error {}

/** Parsed JSON of one line to a frame, or the words that say what is wrong with it. Written by hand for speed. */
export function parseFrame(json: unknown): PoseFrame | string {
  try {
    return frame(json);
  } catch (error) {
    if (error instanceof Damage) return error.message;
    throw error;
  }
}

function frame(json: unknown): PoseFrame {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new Damage(`expected a frame, found ${seen(json)}`);
  }
  const fields = json as Readonly<Record<string, unknown>>;
  const absent = Object.hasOwn(fields, 'absent');
  const keys = absent ? ABSENT_KEYS : PERSON_KEYS;
  for (const key of Object.keys(fields)) {
    if (!keys.has(key)) throw new Damage(`unknown key "${key.slice(0, 40)}"`);
  }
  const timeMs = number(fields['timeMs'], 0, MAX_TIME_MS, () => 'timeMs');
  if (absent) {
    if (fields['absent'] !== true) throw new Damage(`absent is ${seen(fields['absent'])}, expected true`);
    return { timeMs, absent: true };
  }
  const image = landmarks(fields['image'], 'image', MAX_PX);
  const world = landmarks(fields['world'], 'world', MAX_METRES);
  if (!Object.hasOwn(fields, 'backContour')) return { timeMs, image, world };
  return { timeMs, image, world, backContour: contour(fields['backContour']) };
}

function landmarks(json: unknown, array: 'image' | 'world', limit: number): readonly Landmark[] {
  if (!Array.isArray(json)) throw new Damage(`${array} is ${seen(json)}, expected 33 landmarks`);
  const rows: readonly unknown[] = json;
  if (rows.length !== LANDMARK_COUNT) {
    throw new Damage(`expected ${LANDMARK_COUNT} ${array} landmarks, found ${rows.length}`);
  }
  return rows.map((row, index) => {
    const where = () => `${array} landmark ${index} (${LANDMARK_NAMES[index] ?? ''})`;
    const values = tuple(row, 4, where);
    return {
      x: number(values[0], -limit, limit, () => `${where()} x`),
      y: number(values[1], -limit, limit, () => `${where()} y`),
      z: number(values[2], -limit, limit, () => `${where()} z`),
      visibility: number(values[3], 0, 1, () => `${where()} visibility`),
    };
  });
}

function contour(json: unknown): Contour {
  if (!Array.isArray(json)) throw new Damage(`backContour is ${seen(json)}, expected points`);
  const rows: readonly unknown[] = json;
  if (rows.length < CONTOUR_MIN || rows.length > CONTOUR_MAX) {
    throw new Damage(`expected ${CONTOUR_MIN} to ${CONTOUR_MAX} backContour points, found ${rows.length}`);
  }
  return rows.map((row, index) => {
    const where = () => `backContour point ${index}`;
    const values = tuple(row, 2, where);
    return [
      number(values[0], -MAX_PX, MAX_PX, () => `${where()} x`),
      number(values[1], -MAX_PX, MAX_PX, () => `${where()} y`),
    ] as const;
  });
}

function tuple(json: unknown, length: number, where: () => string): readonly unknown[] {
  if (Array.isArray(json) && json.length === length) return json;
  const found = Array.isArray(json) ? `${json.length} numbers` : seen(json);
  throw new Damage(`${where()} is ${found}, expected ${length} numbers`);
}

function number(json: unknown, min: number, max: number, where: () => string): number {
  // The comparison is also false for NaN.
  if (typeof json === 'number' && json >= min && json <= max) return json;
  throw new Damage(`${where()} is ${seen(json)}, expected a number from ${min} to ${max}`);
}

/** What stands there, short enough for a message. */
function seen(json: unknown): string {
  if (json === undefined) return 'missing';
  if (typeof json === 'number' || typeof json === 'boolean' || json === null) return String(json);
  if (typeof json === 'string') return 'text';
  return Array.isArray(json) ? 'a list' : 'an object';
}
