import * as v from 'valibot';
import { anyExerciseById } from '../exercises/catalogue.ts';
import { parseRanges, writeRanges } from '../exercises/range/parse-ranges.ts';
import { strangeEntry } from '../history/kept-set-schema.ts';
import { issueWords, placeOf } from '../json/issue-words.ts';
import { strayKey } from '../json/stray-key.ts';
import { type Backup, BACKUP_FORMAT, BACKUP_VERSION, BackupSchema } from './backup.ts';

/** What is wrong with a backup file, as a whole sentence that says where. */
export interface BackupProblem {
  readonly kind: 'problem';
  readonly message: string;
}

export type ParsedBackup = { readonly kind: 'backup'; readonly backup: Backup } | BackupProblem;

const problem = (message: string): BackupProblem => ({ kind: 'problem', message });

/** All that a backup file's text holds, or the first problem. Never throws. */
export function parseBackup(text: string): ParsedBackup {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return problem('This is not a backup of Unwind, or it is cut short: it is not JSON.');
  }
  if (typeof json !== 'object' || json === null) return problem('This is not a backup of Unwind.');
  const { format, version } = json as Readonly<Record<string, unknown>>;
  if (format !== BACKUP_FORMAT) {
    return problem(`This is not a backup of Unwind: expected format "${BACKUP_FORMAT}".`);
  }
  if (version !== BACKUP_VERSION) {
    const found = typeof version === 'number' ? `has version ${version}` : 'does not say its version';
    return problem(`This backup ${found}; this Unwind reads version ${BACKUP_VERSION}.`);
  }
  const parsed = v.safeParse(BackupSchema, json, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return problem(`${placeOf(issue) ?? 'The file'}: ${issueWords(issue)}.`);
  }
  const stray = strayKey(json, parsed.output);
  if (stray !== null) return problem(`${stray}: this key is not known.`);
  const { created, sets, ranges, routines, settings } = parsed.output;
  const backup: Backup = { created, sets, ranges, routines, settings };
  const wrong = wrongWith(backup);
  return wrong === null ? { kind: 'backup', backup } : problem(wrong);
}

/** What the catalogue, or the file itself, has against a backup of the right shape; null when it is right. */
function wrongWith({ sets, ranges, routines }: Backup): string | null {
  const seen = new Set<string>();
  for (const [index, { entry }] of sets.entries()) {
    const strange = seen.has(entry.id) ? `id: ${entry.id} is there twice` : strangeEntry(entry);
    if (strange !== null) return `sets.${index}.entry.${strange}.`;
    seen.add(entry.id);
  }
  for (const [index, { steps }] of routines.entries()) {
    const step = steps.findIndex(({ exercise }) => anyExerciseById(exercise) === undefined);
    if (step !== -1) {
      return `routines.${index}.steps.${step}.exercise: "${steps[step]?.exercise ?? ''}" is not in the catalogue.`;
    }
  }
  const checked = parseRanges(writeRanges(ranges));
  return checked.kind === 'problem' ? checked.message : null;
}
