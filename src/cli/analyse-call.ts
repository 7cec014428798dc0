import { parseArgs } from 'node:util';
import { EXERCISES } from '../core/exercises/catalogue.ts';
import { BACKENDS, MODEL_NAMES, type Backend, type ModelName } from '../core/pose/model.ts';

export const ANALYSE_USAGE = `usage: npm run analyse -- VIDEO... [--exercise ID] [--model ${MODEL_NAMES.join('|')}]
       [--backend ${BACKENDS.join('|')}] [--out DIR]

Runs the page's own pose runtime over video files and writes NAME.pose.jsonl recordings:
landmarks only, beside each video or in DIR.
`;

/** A wrong call: what to type instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface AnalyseCall {
  readonly videoFiles: readonly string[];
  readonly exercise: string | undefined;
  readonly model: ModelName;
  readonly backend: Backend;
  readonly out: string | undefined;
}

/** The ids of the catalogue, as a list to choose from. */
export const knownExercises = (): string => EXERCISES.map(({ id }) => id).join(', ');

const isBackend = (name: string): name is Backend => BACKENDS.some((known) => known === name);
const isModelName = (name: string): name is ModelName => MODEL_NAMES.some((known) => known === name);

/** @throws UsageError on anything it does not know. */
export function parseCall(args: readonly string[]): AnalyseCall | 'help' {
  const options = {
    exercise: { type: 'string' },
    model: { type: 'string', default: 'full' },
    backend: { type: 'string', default: 'mediapipe' },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals: videoFiles } = parsed;
  if (values.help) return 'help';
  const { exercise, model, backend, out } = values;
  if (videoFiles.length === 0) throw new UsageError('name at least one video');
  if (!isModelName(model)) throw new UsageError(`unknown model: ${model} (${MODEL_NAMES.join(', ')})`);
  if (!isBackend(backend)) throw new UsageError(`unknown backend: ${backend} (${BACKENDS.join(', ')})`);
  if (exercise !== undefined && !EXERCISES.some(({ id }) => id === exercise)) {
    throw new UsageError(`unknown exercise: ${exercise} (${knownExercises()})`);
  }
  return { videoFiles, exercise, model, backend, out };
}
