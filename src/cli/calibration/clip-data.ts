import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { PositionSchema } from '../../core/exercises/exercise.ts';
import { writeOut } from '../call/write-out.ts';

const numbers = v.array(v.number());

/** One clip with known angles: what the measurer saw in each frame, and what was true. */
const ClipDataSchema = v.strictObject({
  name: v.string(),
  /**
   * Whose body, or what it is made of: the two that are blended, and `reshaped` where breadths, depth and trunk length are
   * changed. Whole bodies are left out, with all that is made of them, when the fit is tested; only they are judged, but for
   * folds, of which blends are too.
   */
  bodies: v.pipe(v.array(v.string()), v.minLength(1)),
  exercise: v.string(),
  position: PositionSchema,
  /** `fold` is the tilt of somebody kneeling. */
  measure: v.picklist(['turn', 'bend', 'fold']),
  /** Mean evidence of the still start. */
  neutral: numbers,
  /** `[timeMs, truth, its part, ...evidence]`, degrees: of a turn the pelvis yaw, of a bend that of the lower half, of a fold 0. */
  frames: v.array(numbers),
});

export type ClipData = v.InferOutput<typeof ClipDataSchema>;

/** Reads a gzipped file with one clip a line. @throws when a line is not a clip. */
export const readClips = (file: string): ClipData[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(ClipDataSchema, JSON.parse(line)));

/**
 * Writes the clips, sorted by name, so that the same clips give the same bytes.
 * @throws CommandError when the file cannot be written; it then stays as it was
 */
export async function writeClips(file: string, clips: readonly ClipData[]): Promise<void> {
  const sorted = clips.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const text = sorted.map((clip) => `${JSON.stringify(clip)}\n`).join('');
  await writeOut(file, gzipSync(text, { level: 9 }));
}

/** A clip as what is to be found out about it. */
export interface Samples {
  readonly name: string;
  readonly bodies: readonly string[];
  readonly truthDeg: readonly number[];
}

export interface Prediction {
  readonly clip: Samples;
  readonly estimateDeg: readonly number[];
}

/** Every body that a clip shows unblended, sorted. */
export const bodiesIn = (clips: readonly Pick<Samples, 'bodies'>[]): string[] =>
  [...new Set(clips.flatMap(({ bodies }) => (bodies.length === 1 ? bodies : [])))].toSorted();
