import type { CoachEvent } from '../../core/coach/event.ts';
import type { SetReport } from '../../core/coach/report.ts';
import { anyExerciseById, exerciseById } from '../../core/exercises/catalogue.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import type { PersonalRanges } from '../../core/exercises/range/personal-ranges.ts';
import { personalExercise } from '../../core/exercises/range/range-for.ts';
import type { RecordingHeader } from '../../core/recording/header.ts';
import {
  finishReplay,
  startReplay,
  stepReplay,
  withoutLimits,
  type ReplayState,
} from '../../core/recording/replay.ts';
import { asAgeYears } from '../../core/safety/record.ts';
import { CommandError } from '../call/command-error.ts';
import { exerciseList } from '../call/exercise-list.ts';
import { readRangesFile } from './ranges-file.ts';
import { readCall, theOne } from '../call/read-call.ts';
import { visitRecording } from '../files/recording-file.ts';
import { startFileReplay } from '../files/start-file-replay.ts';
import { reportText } from './report-text.ts';
import type { CommandResult } from '../call/run-command.ts';
import { transcriptText } from './transcript-text.ts';

export const REPLAY_USAGE = `usage: npm run replay -- FILE [--exercise ID] [--ranges FILE] [--age YEARS] [--json | --transcript]

Runs a recording (.pose.jsonl or .pose.jsonl.gz) through the engine and prints its report.

  --exercise ID  judge it as this exercise instead of the one it names:
                 ${exerciseList(17)}
  --ranges FILE  judge it by the personal ranges in this file instead of the bands it was coached by
  --age YEARS    and by our defaults for this age where the file has no range; without a file only where the
                 recording has no bands or pace of its own
  --json         print the report as one JSON object and nothing else
                 (npm adds two lines of its own unless called as npm run --silent)
  --transcript   print what the coach says, word by word, and when
`;

/** `npm run replay`: the report of one recording. Memory does not grow with its length. */
export async function replayCommand(args: readonly string[]): Promise<CommandResult> {
  const call = parseCall(args);
  if (call === 'help') return { text: REPLAY_USAGE };
  const { exercise, report, events } = await replayFile(call);
  const texts = {
    report: () => reportText(exercise, report),
    json: () => `${JSON.stringify(report, null, 2)}\n`,
    transcript: () => transcriptText(exercise, events),
  };
  return { text: texts[call.print]() };
}

interface Call {
  readonly file: string;
  readonly exercise: Exercise | null;
  /** By whose ranges to judge; null: by the bands of the recording, else the catalogue's. */
  readonly person: Person | null;
  readonly print: 'report' | 'json' | 'transcript';
}

interface Person {
  readonly rangesFile: string | null;
  readonly ageYears: number | null;
}

function parseCall(args: readonly string[]): Call | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  const file = theOne(positionals, 'recording');
  const person = personOf(values.ranges, values.age);
  if (values.json && values.transcript) {
    throw new CommandError('usage', 'ask for --json or for --transcript, not for both');
  }
  const print = values.json ? 'json' : values.transcript ? 'transcript' : 'report';
  if (values.exercise === undefined) return { file, exercise: null, person, print };
  const exercise = exerciseById(values.exercise);
  if (!exercise)
    throw new CommandError('usage', notMeasured(values.exercise) ?? `unknown exercise: ${values.exercise}`);
  return { file, exercise, person, print };
}

/** Why a known exercise cannot be replayed: it is guided by time alone. Null when it is not known at all. */
const notMeasured = (id: string): string | null =>
  anyExerciseById(id) === undefined
    ? null
    : `"${id}" is guided by time alone, so there is nothing to measure`;

function personOf(ranges: string | undefined, age: string | undefined): Person | null {
  if (ranges === undefined && age === undefined) return null;
  const ageYears = age === undefined ? null : asAgeYears(Number(age));
  if (age !== undefined && ageYears === null) {
    throw new CommandError('usage', `expected an age in whole years after --age, not "${age}"`);
  }
  return { rangesFile: ranges ?? null, ageYears };
}

const parsed = (args: readonly string[]) =>
  readCall({
    args: [...args],
    options: {
      exercise: { type: 'string' },
      ranges: { type: 'string' },
      age: { type: 'string' },
      json: { type: 'boolean', default: false },
      transcript: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
    strict: true,
  });

interface Replayed {
  readonly exercise: Exercise;
  readonly report: SetReport;
  readonly events: readonly CoachEvent[];
}

async function replayFile({ file, exercise: asked, person }: Call): Promise<Replayed> {
  const ranges = person === null || person.rangesFile === null ? [] : await readRangesFile(person.rangesFile);
  let state: ReplayState | null = null as ReplayState | null;
  const events: CoachEvent[] = [];
  await visitRecording(file, {
    header(header) {
      const exercise = asked ?? exerciseById(header.exercise);
      if (!exercise) {
        throw new CommandError(
          'exercise-unknown',
          `${file}: Line 1: ${notMeasured(header.exercise) ?? `unknown exercise "${header.exercise}"`}. Say with --exercise ID as which one to judge it.`,
        );
      }
      if (person === null) {
        state = startFileReplay(file, header, exercise);
        return;
      }
      if (person.rangesFile === null && header.exercise === exercise.id) refuseLosing(file, header);
      state = startReplay(withoutLimits(header), asPractised(exercise, ranges, person.ageYears));
    },
    frame(frame) {
      if (!state) return;
      const step = stepReplay(state, frame);
      state = step.state;
      events.push(...step.output.events);
    },
  });
  if (!state) throw new CommandError('file-damaged', `${file}: Line 1: the recording has no header`);
  return { exercise: state.setup.exercise, report: finishReplay(state), events };
}

/** @throws CommandError when an age alone would put defaults in the place of what the set was coached by */
function refuseLosing(file: string, { bands, pace }: RecordingHeader): void {
  if (bands === undefined && pace === undefined) return;
  const own = bands === undefined ? 'a pace' : 'bands';
  throw new CommandError(
    'usage',
    `${file}: Line 1: the recording has ${own} of its own. Leave --age out to judge by them, or name others with --ranges FILE.`,
  );
}

/** @throws CommandError when a person of this age needs a range of their own that the file does not have */
function asPractised(exercise: Exercise, ranges: PersonalRanges, ageYears: number | null): Exercise {
  const personal = personalExercise(exercise, ranges, ageYears);
  if (personal !== null) return personal;
  throw new CommandError(
    'nothing-to-judge',
    `${exercise.id} from ${ageYears ?? 0} years on needs a measured range of one's own in the file after --ranges.`,
  );
}
