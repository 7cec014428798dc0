import { parseArgs } from 'node:util';
import type { SetReport } from '../core/coach/report.ts';
import { exerciseById, EXERCISES } from '../core/exercises/catalogue.ts';
import type { Exercise } from '../core/exercises/exercise.ts';
import { finishReplay, startReplay, stepReplay, type ReplayState } from '../core/recording/replay.ts';
import { CommandError } from './command-error.ts';
import { visitRecording } from './recording-file.ts';
import { reportText } from './report-text.ts';
import type { CommandResult } from './run-command.ts';

export const REPLAY_USAGE = `usage: npm run replay -- FILE [--exercise ID] [--json]

Runs a recording (.pose.jsonl or .pose.jsonl.gz) through the engine and prints its report.

  --exercise ID  judge it as this exercise instead of the one it names:
                 ${EXERCISES.map(({ id }) => id).join(', ')}
  --json         print the report as one JSON object and nothing else
                 (npm adds two lines of its own unless called as npm run --silent)
`;

/** `npm run replay`: the report of one recording. Memory does not grow with its length. */
export async function replayCommand(args: readonly string[]): Promise<CommandResult> {
  const call = parseCall(args);
  if (call === 'help') return { text: REPLAY_USAGE };
  const { exercise, report } = await replayFile(call.file, call.exercise);
  return { text: call.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(exercise, report) };
}

interface Call {
  readonly file: string;
  readonly exercise: Exercise | null;
  readonly json: boolean;
}

function parseCall(args: readonly string[]): Call | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  const [file, ...more] = positionals;
  if (file === undefined) throw new CommandError('usage', 'name a recording');
  if (more.length > 0) throw new CommandError('usage', 'name one recording at a time');
  if (values.exercise === undefined) return { file, exercise: null, json: values.json };
  const exercise = exerciseById(values.exercise);
  if (!exercise) throw new CommandError('usage', `unknown exercise: ${values.exercise}`);
  return { file, exercise, json: values.json };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        exercise: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw new CommandError('usage', error instanceof Error ? error.message : String(error), { cause: error });
  }
}

async function replayFile(
  file: string,
  asked: Exercise | null,
): Promise<{ readonly exercise: Exercise; readonly report: SetReport }> {
  let state: ReplayState | null = null as ReplayState | null;
  await visitRecording(file, {
    header(header) {
      const exercise = asked ?? exerciseById(header.exercise);
      if (!exercise) {
        throw new CommandError(
          'exercise-unknown',
          `${file}: Line 1: unknown exercise "${header.exercise}". Say with --exercise ID as which one to judge it.`,
        );
      }
      state = startReplay(header, exercise);
    },
    frame(frame) {
      if (state) ({ state } = stepReplay(state, frame));
    },
  });
  if (!state) throw new CommandError('file-damaged', `${file}: Line 1: the recording has no header`);
  return { exercise: state.setup.exercise, report: finishReplay(state) };
}
