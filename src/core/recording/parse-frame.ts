import {
  absentFrame,
  personFrame,
  type Contour,
  type HipSurface,
  type Landmark,
  type Light,
  type PersonLandmarks,
  type PoseFrame,
} from '../pose/frame.ts';
import { LANDMARK_COUNT, LANDMARK_NAMES } from '../pose/landmark.ts';

/** Far outside any picture (the largest is 16384 px wide), yet small enough to catch nonsense. */
const MAX_PX = 100_000;
/** A body a hundred metres from its own hips is not a body. */
const MAX_METRES = 100;
/** Eleven days. */
const MAX_TIME_MS = 1_000_000_000;
const CONTOUR_MIN = 8;
const CONTOUR_MAX = 64;

const PERSON_KEYS: ReadonlySet<string> = new Set([
  'timeMs',
  'image',
  'world',
  'backContour',
  'hipSurface',
  'mirrorLook',
  'light',
]);
const ABSENT_KEYS: ReadonlySet<string> = new Set(['timeMs', 'absent', 'light']);

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
  const timeMs = fields['timeMs'];
  if (!within(timeMs, 0, MAX_TIME_MS)) throw new Damage(`timeMs ${wants(timeMs, 0, MAX_TIME_MS)}`);
  const told = <T>(key: string, read: (json: unknown) => T): T | undefined =>
    Object.hasOwn(fields, key) ? read(fields[key]) : undefined;
  if (absent) {
    if (fields['absent'] !== true) throw new Damage(`absent is ${seen(fields['absent'])}, expected true`);
    return absentFrame(timeMs, told('light', light));
  }
  const { image, world } = person(fields, '');
  return personFrame(timeMs, image, world, {
    backContour: told('backContour', contour),
    hipSurface: told('hipSurface', hipSurface),
    mirrorLook: told('mirrorLook', mirrorLook),
    light: told('light', light),
  });
}

/** Both lists of landmarks. @param where words before their names, in what is said of damage */
const person = (fields: Readonly<Record<string, unknown>>, where: string): PersonLandmarks => ({
  image: landmarks(fields['image'], `${where}image`, MAX_PX),
  world: landmarks(fields['world'], `${where}world`, MAX_METRES),
});

function mirrorLook(json: unknown): PersonLandmarks {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new Damage(`mirrorLook is ${seen(json)}, expected an object`);
  }
  const stray = Object.keys(json).find((key) => key !== 'image' && key !== 'world');
  if (stray !== undefined) throw new Damage(`unknown key "${stray.slice(0, 40)}" in mirrorLook`);
  return person(json as Readonly<Record<string, unknown>>, 'mirrorLook ');
}

function hipSurface(json: unknown): HipSurface {
  if (!Array.isArray(json)) throw new Damage(`hipSurface is ${seen(json)}, expected 3 numbers`);
  if (json.length !== 3) throw new Damage(`hipSurface is ${json.length} numbers, expected 3`);
  const [keyMs, shiftPx, share] = json as readonly unknown[];
  // The picture may be older than the recording.
  if (!within(keyMs, -MAX_TIME_MS, MAX_TIME_MS))
    throw new Damage(`hipSurface keyMs ${wants(keyMs, -MAX_TIME_MS, MAX_TIME_MS)}`);
  if (!within(shiftPx, -MAX_PX, MAX_PX))
    throw new Damage(`hipSurface shiftPx ${wants(shiftPx, -MAX_PX, MAX_PX)}`);
  if (!within(share, 0, 1)) throw new Damage(`hipSurface seen ${wants(share, 0, 1)}`);
  return { keyMs, shiftPx, seen: share };
}

function light(json: unknown): Light {
  const [luma, contrast] = Array.isArray(json) && json.length === 2 ? (json as readonly unknown[]) : NONE;
  if (!within(luma, 0, 1) || !within(contrast, 0, 1)) {
    throw new Damage(`light ${lightWords(json)}`);
  }
  return { luma, contrast };
}

function landmarks(json: unknown, array: string, limit: number): readonly Landmark[] {
  const rows = list(json, array, LANDMARK_COUNT, LANDMARK_COUNT, `${array} landmarks`);
  const all: Landmark[] = [];
  for (let index = 0; index < LANDMARK_COUNT; index += 1) {
    const row = rows[index];
    // Not taken apart as a list, here and below: of 66 rows a frame, that takes four times as long as all else about them.
    const fields = Array.isArray(row) && row.length === 4 ? (row as readonly unknown[]) : NONE;
    const x = fields[0];
    const y = fields[1];
    const z = fields[2];
    const visibility = fields[3];
    if (
      !within(x, -limit, limit) ||
      !within(y, -limit, limit) ||
      !within(z, -limit, limit) ||
      !within(visibility, 0, 1)
    ) {
      throw new Damage(
        `${array} landmark ${index} (${LANDMARK_NAMES[index] ?? ''}) ${landmarkWords(row, limit)}`,
      );
    }
    all.push({ x, y, z, visibility });
  }
  return all;
}

function contour(json: unknown): Contour {
  const rows = list(json, 'backContour', CONTOUR_MIN, CONTOUR_MAX, 'backContour points');
  return rows.map((row, index) => {
    const fields = Array.isArray(row) && row.length === 2 ? (row as readonly unknown[]) : NONE;
    const x = fields[0];
    const y = fields[1];
    if (!within(x, -MAX_PX, MAX_PX) || !within(y, -MAX_PX, MAX_PX)) {
      throw new Damage(`backContour point ${index} ${rowWords(row, ['x', 'y'], MAX_PX)}`);
    }
    return [x, y] as const;
  });
}

const NONE: readonly unknown[] = [];

function list(json: unknown, key: string, min: number, max: number, what: string): readonly unknown[] {
  if (!Array.isArray(json)) throw new Damage(`${key} is ${seen(json)}, expected a list`);
  if (json.length >= min && json.length <= max) return json;
  const count = min === max ? `${min}` : `${min} to ${max}`;
  throw new Damage(`expected ${count} ${what}, found ${json.length}`);
}

/** False for NaN, too. */
const within = (json: unknown, min: number, max: number): json is number =>
  typeof json === 'number' && json >= min && json <= max;

function landmarkWords(row: unknown, limit: number): string {
  const words = rowWords(row, ['x', 'y', 'z', 'visibility'], limit);
  return words === '' && Array.isArray(row) ? `visibility ${wants(row[3], 0, 1)}` : words;
}

function lightWords(json: unknown): string {
  if (!Array.isArray(json)) return `is ${seen(json)}, expected 2 numbers`;
  if (json.length !== 2) return `is ${json.length} numbers, expected 2`;
  const wrong = within(json[0], 0, 1) ? 1 : 0;
  return `${['luma', 'contrast'][wrong] ?? ''} ${wants(json[wrong], 0, 1)}`;
}

/** What is wrong with a row of numbers, each from -limit to limit; a visibility is left to the caller. */
function rowWords(row: unknown, names: readonly string[], limit: number): string {
  if (!Array.isArray(row)) return `is ${seen(row)}, expected ${names.length} numbers`;
  if (row.length !== names.length) return `is ${row.length} numbers, expected ${names.length}`;
  const wrong = names.findIndex((name, i) => name !== 'visibility' && !within(row[i], -limit, limit));
  return wrong === -1 ? '' : `${names[wrong] ?? ''} ${wants(row[wrong], -limit, limit)}`;
}

const wants = (json: unknown, min: number, max: number): string =>
  `is ${seen(json)}, expected a number from ${min} to ${max}`;

/** What stands there, short enough for a message. */
function seen(json: unknown): string {
  if (json === undefined) return 'missing';
  if (typeof json === 'number' || typeof json === 'boolean' || json === null) return String(json);
  if (typeof json === 'string') return 'text';
  return Array.isArray(json) ? 'a list' : 'an object';
}
