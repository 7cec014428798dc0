import * as v from 'valibot';
import { issueWords, placeOf } from '../../json/issue-words.ts';
import { strayKey } from '../../json/stray-key.ts';
import { exerciseById } from '../catalogue.ts';
import { highestTooFast } from './pace.ts';
import {
  type PersonalRanges,
  type RangeEntry,
  RANGES_FORMAT,
  RANGES_VERSION,
  RangesFileSchema,
} from './personal-ranges.ts';
import { highestOverDeg } from './range-for.ts';

/** What is wrong with a ranges file, as a whole sentence that says where. */
export interface RangesProblem {
  readonly kind: 'problem';
  readonly message: string;
}

export type ParsedRanges = { readonly kind: 'ranges'; readonly ranges: PersonalRanges } | RangesProblem;

/** A ranges file is small; anything longer is something else. In UTF-16 code units. */
const MOST_TEXT = 200_000;

const problem = (message: string): RangesProblem => ({ kind: 'problem', message });

/** The ranges a file's text holds: all of them or the first problem. Never throws. */
export function parseRanges(text: string): ParsedRanges {
  if (text.length > MOST_TEXT) return problem('This file is too long for a ranges file.');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return problem('This is not a ranges file: it is not JSON.');
  }
  if (typeof json !== 'object' || json === null) return problem('This is not a ranges file.');
  const { format, version } = json as Readonly<Record<string, unknown>>;
  if (format !== RANGES_FORMAT)
    return problem(`This is not a ranges file: expected format "${RANGES_FORMAT}".`);
  if (version !== RANGES_VERSION) {
    const found = typeof version === 'number' ? `has version ${version}` : 'does not say its version';
    return problem(`This ranges file ${found}; this Unwind reads version ${RANGES_VERSION}.`);
  }
  const parsed = v.safeParse(RangesFileSchema, json, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return problem(`${placeOf(issue) ?? 'The file'}: ${issueWords(issue)}.`);
  }
  const stray = strayKey(json, parsed.output);
  if (stray !== null) return problem(`${stray}: this key is not known.`);
  return checked(parsed.output.ranges);
}

/** The text of a ranges file. Reading it gives the same ranges. */
export const writeRanges = (ranges: PersonalRanges): string =>
  `${JSON.stringify({ format: RANGES_FORMAT, version: RANGES_VERSION, ranges }, null, 2)}\n`;

function checked(ranges: PersonalRanges): ParsedRanges {
  const seen = new Set<string>();
  for (const [index, entry] of ranges.entries()) {
    const wrong = wrongWith(entry, seen);
    if (wrong !== null) return problem(`ranges.${index}.${wrong}.`);
  }
  return { kind: 'ranges', ranges };
}

/** What the catalogue has against an entry; null when it is right. */
function wrongWith(entry: RangeEntry, seen: Set<string>): string | null {
  const exercise = exerciseById(entry.exercise);
  if (exercise === undefined) return `exercise: "${entry.exercise}" is not in the catalogue`;
  const direction = exercise.directions.find(({ id }) => id === entry.direction);
  if (direction === undefined) return `direction: ${entry.exercise} does not go "${entry.direction}"`;
  const key = `${entry.exercise} ${entry.direction}`;
  if (seen.has(key)) return `direction: ${key} is there twice`;
  seen.add(key);
  const mostDegPerSec = highestTooFast(exercise.pace.tooFastDegPerSec);
  if (entry.pace !== undefined && entry.pace.tooFastDegPerSec > mostDegPerSec) {
    return `pace.tooFastDegPerSec: expected at most ${mostDegPerSec} degrees a second`;
  }
  const mostDeg = highestOverDeg(direction.overDeg, entry.ceilingDeg);
  if (entry.set === null || entry.set.overDeg <= mostDeg) return null;
  return `set.overDeg: expected at most ${mostDeg} degrees`;
}
