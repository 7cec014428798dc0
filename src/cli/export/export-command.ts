import { exerciseById } from '../../core/exercises/catalogue.ts';
import { EXPORT_FORMATS, type ExportFormat, exportSet, type WholeSet } from '../../core/export/export-set.ts';
import type { TracedOutput } from '../../core/history/trace.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';
import type { RecordingHeader } from '../../core/recording/header.ts';
import { finishReplay, stepReplay, type ReplayState } from '../../core/recording/replay.ts';
import { CommandError } from '../call/command-error.ts';
import { readCall, theOne } from '../call/read-call.ts';
import { visitRecording } from '../files/recording-file.ts';
import { isSameFile } from '../files/same-file.ts';
import { startFileReplay } from '../files/start-file-replay.ts';
import type { CommandResult } from '../call/run-command.ts';
import { writeOut } from '../call/write-out.ts';

export const EXPORT_USAGE = `usage: npm run export -- FILE --format ${EXPORT_FORMATS.join('|')} [--out FILE]

Writes what a recording (.pose.jsonl or .pose.jsonl.gz) holds for other programs. Decimal points are points everywhere.

  --format csv   angle, sigma, speed, phase and cues over time
  --format reps  the repetitions, one a row
  --format trc   the landmarks as an OpenSim marker file: metres, X towards the camera, Y up, Z to the picture's left
  --format mot   the angle as an OpenSim motion file, in degrees; its header says which way is positive
  --out FILE     write it there instead of printing it; its folder is made
`;

/** `npm run export`: one recording in a format that other programs read. */
export async function exportCommand(args: readonly string[]): Promise<CommandResult> {
  const call = parseCall(args);
  if (call === 'help') return { text: EXPORT_USAGE };
  const { file, format, out } = call;
  if (out !== null && (await isSameFile(out, file))) throw overItself(out);
  const exported = exportSet(await wholeSet(file), format);
  if (exported === null) {
    throw new CommandError('nothing-to-judge', `${file}: nothing was seen in it that ${format} could hold.`);
  }
  if (out === null) return { text: exported.text };
  await writeOut(out, exported.text);
  return { text: `wrote ${out}\n` };
}

const overItself = (out: string): CommandError =>
  new CommandError(
    'file-unwritable',
    `${out}: this is the recording itself, which the export would replace. Name another file after --out.`,
  );

interface Call {
  readonly file: string;
  readonly format: ExportFormat;
  readonly out: string | null;
}

function parseCall(args: readonly string[]): Call | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  const file = theOne(positionals, 'recording');
  const format = EXPORT_FORMATS.find((one) => one === values.format);
  if (format === undefined) {
    throw new CommandError('usage', `expected one of ${EXPORT_FORMATS.join(', ')} after --format`);
  }
  return { file, format, out: values.out ?? null };
}

const parsed = (args: readonly string[]) =>
  readCall({
    args: [...args],
    options: {
      format: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
    strict: true,
  });

async function wholeSet(file: string): Promise<WholeSet> {
  const frames: PoseFrame[] = [];
  const outputs: TracedOutput[] = [];
  let replay = null as { readonly header: RecordingHeader; state: ReplayState } | null;
  await visitRecording(file, {
    header(header) {
      const exercise = exerciseById(header.exercise);
      if (exercise === undefined) {
        const what = `"${header.exercise}" is no exercise that is measured here, so there is no angle to export`;
        throw new CommandError('exercise-unknown', `${file}: Line 1: ${what}.`);
      }
      replay = { header, state: startFileReplay(file, header, exercise) };
    },
    frame(frame) {
      if (replay === null) return;
      const { state, output } = stepReplay(replay.state, frame);
      replay.state = state;
      frames.push(frame);
      outputs.push(output);
    },
  });
  if (replay === null) throw new CommandError('file-damaged', `${file}: Line 1: the recording has no header`);
  const { header, state } = replay;
  return { header, frames, outputs, exercise: state.setup.exercise, report: finishReplay(state) };
}
