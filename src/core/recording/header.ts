import * as v from 'valibot';
import { NamedBandsSchema } from '../exercises/range/bands.ts';
import { PaceSchema } from '../exercises/range/pace.ts';
import { MODEL_NAMES } from '../pose/model.ts';

export const RECORDING_FORMAT = 'unwind-pose';
/** What is written. Version 2 may hold `hipSurface`, version 3 `mirrorLook` as well; in all else they are version 1. */
export const RECORDING_VERSION = 3;
export const READABLE_VERSIONS = [1, 2, RECORDING_VERSION] as const;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const pixels = v.pipe(v.number(), v.integer(), v.minValue(16), v.maxValue(16_384));

const eachOnce = (bands: readonly { readonly direction: string }[]): boolean =>
  new Set(bands.map(({ direction }) => direction)).size === bands.length;

/** First line of a `.pose.jsonl` recording. */
export const RecordingHeaderSchema = v.strictObject({
  format: v.literal(RECORDING_FORMAT),
  version: v.picklist(READABLE_VERSIONS),
  /** Exercise id, as in the catalogue. */
  exercise: text,
  view: v.picklist(['front', 'side']),
  frameWidthPx: pixels,
  frameHeightPx: pixels,
  /** Pose model, for example `full`, and the sha256 of its `.task` file. */
  model: v.strictObject({
    name: v.picklist(MODEL_NAMES),
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')),
  }),
  runtime: v.strictObject({ package: text, version: text }),
  delegate: v.picklist(['CPU', 'GPU']),
  /** True when the landmarks were taken from a mirrored picture; the engine then swaps them back. */
  mirrored: v.boolean(),
  /** ISO 8601 instant. */
  created: v.pipe(v.string(), v.isoTimestamp()),
  /** The bands the set was coached by, where they were not the catalogue's. */
  bands: v.exactOptional(
    v.pipe(
      v.array(NamedBandsSchema),
      v.minLength(1),
      v.maxLength(2),
      v.check((bands) => eachOnce(bands), 'expected every direction once'),
    ),
  ),
  /** The same for the pace. */
  pace: v.exactOptional(PaceSchema),
});

export type RecordingHeader = v.InferOutput<typeof RecordingHeaderSchema>;
