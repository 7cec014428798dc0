import * as v from 'valibot';
import { issueWords, placeOf } from '../json/issue-words.ts';
import { strayKey } from '../json/stray-key.ts';
import {
  READABLE_VERSIONS,
  RECORDING_FORMAT,
  RecordingHeaderSchema,
  type RecordingHeader,
} from './header.ts';
import { problem, type RecordingProblem } from './problem.ts';

const NOT_OURS = 'this is not an Unwind recording. Choose a file that ends in .pose.jsonl or .pose.jsonl.gz.';

const READABLE_WORDS = `versions ${READABLE_VERSIONS.join(' and ')}`;

/** Parsed JSON of a recording's first line to its header. `line` goes into the problem. */
export function parseHeader(json: unknown, line: number): RecordingHeader | RecordingProblem {
  if (typeof json !== 'object' || json === null) return problem(line, 'not-a-recording', NOT_OURS);
  const { format, version } = json as Readonly<Record<string, unknown>>;
  if (format !== RECORDING_FORMAT) return problem(line, 'not-a-recording', NOT_OURS);
  if (!READABLE_VERSIONS.some((known) => known === version))
    return problem(line, 'unknown-version', versionWords(version));
  const parsed = v.safeParse(RecordingHeaderSchema, json, { abortEarly: true });
  if (!parsed.success) return problem(line, 'bad-header', headerWords(parsed.issues[0]));
  const stray = strayKey(json, parsed.output);
  return stray === null
    ? parsed.output
    : problem(line, 'bad-header', `the header has an unknown key "${stray}".`);
}

function versionWords(version: unknown): string {
  return typeof version === 'number'
    ? `this recording has version ${version} of the format, and this Unwind reads ${READABLE_WORDS}. A newer Unwind may be needed.`
    : `the header does not say its format version as a number. This Unwind reads ${READABLE_WORDS}.`;
}

function headerWords(issue: v.BaseIssue<unknown>): string {
  const where = placeOf(issue);
  return `the header is damaged${where === null ? '' : ` at "${where}"`}: ${issueWords(issue)}.`;
}
