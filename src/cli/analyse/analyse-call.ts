import { EXERCISES } from '../../core/exercises/catalogue.ts';
import { BACKENDS, MODEL_NAMES, type Backend, type ModelName } from '../../core/pose/model.ts';
import { CommandError } from '../call/command-error.ts';
import { exerciseList } from '../call/exercise-list.ts';
import { readCall } from '../call/read-call.ts';

export const ANALYSE_USAGE = `usage: npm run analyse -- VIDEO... [--exercise ID] [--model ${MODEL_NAMES.join('|')}]
       [--backend ${BACKENDS.join('|')}] [--out DIR]

Runs the page's own pose runtime over video files and writes NAME.pose.jsonl recordings: landmarks only.

  --exercise ID  what the videos show; not needed where a truth file beside a video says it:
                 ${exerciseList(17)}
  --model        the pose model (full); for heavy, pack it first: npm run models -- --all
  --backend      the runtime (mediapipe)
  --out DIR      where to write, instead of beside each video; the folder is made
`;

export interface AnalyseCall {
  readonly videoFiles: readonly string[];
  readonly exercise: string | undefined;
  readonly model: ModelName;
  readonly backend: Backend;
  readonly out: string | undefined;
}

const isBackend = (name: string): name is Backend => BACKENDS.some((known) => known === name);
const isModelName = (name: string): name is ModelName => MODEL_NAMES.some((known) => known === name);

const wrong = (what: string): CommandError => new CommandError('usage', what);

/** @throws CommandError on anything it does not know. */
export function parseCall(args: readonly string[]): AnalyseCall | 'help' {
  const options = {
    exercise: { type: 'string' },
    model: { type: 'string', default: 'full' },
    backend: { type: 'string', default: 'mediapipe' },
    out: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  const { values, positionals: videoFiles } = readCall({
    args: [...args],
    options,
    allowPositionals: true,
    strict: true,
  });
  if (values.help) return 'help';
  const { exercise, model, backend, out } = values;
  if (videoFiles.length === 0) throw wrong('name at least one video');
  if (!isModelName(model)) throw wrong(`unknown model: ${model} (${MODEL_NAMES.join(', ')})`);
  if (!isBackend(backend)) throw wrong(`unknown backend: ${backend} (${BACKENDS.join(', ')})`);
  if (exercise !== undefined && !EXERCISES.some(({ id }) => id === exercise)) {
    throw wrong(`unknown exercise: ${exercise}`);
  }
  return { videoFiles, exercise, model, backend, out };
}
