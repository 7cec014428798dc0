import path from 'node:path';
import { exerciseById } from '../../core/exercises/catalogue.ts';
import { isSimple } from '../../core/measure/simple-measures.ts';
import { MODEL_NAMES, type ModelName } from '../../core/pose/model.ts';
import { isDefinedBy } from '../../core/truth/true-angle.ts';
import type { Truth } from '../../core/truth/truth.ts';
import { accuracyJson } from './json.ts';
import type { JudgedClip } from './judged-clip.ts';
import { accuracyText } from './text.ts';
import { writeAccuracyPage } from './write-page.ts';
import { listClips, type Clip } from '../files/clip-folder.ts';
import { CommandError } from '../call/command-error.ts';
import { findRecordings, type WantedClip } from '../analyse/find-recordings.ts';
import { judgeClip } from './judge-clip.ts';
import { readCall, theOne } from '../call/read-call.ts';
import type { CommandResult } from '../call/run-command.ts';
import { readTruthFile } from '../files/truth-file.ts';

export const ACCURACY_USAGE = `usage: npm run accuracy
       npm run accuracy -- DIR [--json] [--model ${MODEL_NAMES.join('|')}]

Without a folder: judges the recordings in fixtures/ and writes what they come to: fixtures/ACCURACY.md,
fixtures/accuracy/, the summary in README.md. A test holds later changes against these figures.

With one: measures recordings (.pose.jsonl, .pose.jsonl.gz) and clips (.webm, .mp4) in the folder against
the .truth.jsonl (or .truth.jsonl.gz) beside each. Clips without a recording are analysed first.

  --json   print one JSON object and nothing else
           (npm adds two lines of its own unless called as npm run --silent)
  --model  the pose model to judge; a clip recorded with another one is analysed anew
           (unless named: recordings as they are, videos by the full model)
`;

/** A clip whose truth is read and whose exercise the catalogue has. */
interface ClipToJudge extends WantedClip {
  readonly truth: Truth;
}

interface Call {
  readonly folder: string;
  readonly json: boolean;
  /** Null: whatever a recording was made with; videos by the full model. */
  readonly model: ModelName | null;
}

/** `npm run accuracy`. */
export async function accuracyCommand(args: readonly string[]): Promise<CommandResult> {
  if (args.length === 0) {
    return { text: await writeAccuracyPage() };
  }
  const call = parseCall(args);
  return call === 'help' ? { text: ACCURACY_USAGE } : judgeFolder(call);
}

/** Goes on after a damaged file, says so on standard error, and ends with exit code 1. */
async function judgeFolder(call: Call): Promise<CommandResult> {
  const problems = new Problems();
  const { clips, leftOut } = await listClips(call.folder);
  for (const reason of leftOut) say(`left out: ${reason}`);
  const wanted = await readTruths(clips, problems);
  const recordings = await findRecordings(wanted, call.model, (name, what) => {
    problems.add(name, what);
  });
  const judged: JudgedClip[] = [];
  for (const { clip, exercise, truth } of wanted) {
    const recordingFile = recordings.get(clip.name);
    if (recordingFile === undefined) continue;
    await problems.guard(clip.name, async () => {
      const { header } = truth;
      judged.push({
        name: clip.name,
        exercise,
        header,
        ...(await judgeClip(recordingFile, exercise, truth)),
      });
    });
  }
  if (judged.length === 0 && !problems.any) {
    const none = 'no recording or clip to judge. Each needs its .truth.jsonl file beside it.';
    throw new CommandError('nothing-to-judge', `${call.folder}: ${none}`);
  }
  const asText = judged.length === 0 ? () => '' : accuracyText;
  return { text: call.json ? accuracyJson(judged) : asText(judged), exitCode: problems.any ? 1 : 0 };
}

async function readTruths(clips: readonly Clip[], problems: Problems): Promise<readonly ClipToJudge[]> {
  const wanted: ClipToJudge[] = [];
  for (const clip of clips) {
    await problems.guard(clip.name, async () => {
      const truth = await readTruthFile(clip.truthFile);
      const exercise = exerciseById(truth.header.exercise);
      if (exercise === undefined) {
        say(`not judged: ${clip.name}: the catalogue has no exercise "${truth.header.exercise}"`);
      } else if (isSimple(exercise.measure)) {
        say(`not judged: ${clip.name}: ${exercise.id} is only followed simply`);
      } else if (!isDefinedBy(exercise.measure, truth.frames)) {
        say(`not judged: ${clip.name}: its truth has no joints spine02 and neck`);
      } else wanted.push({ clip, exercise, truth });
    });
  }
  return wanted;
}

/** What went wrong with single clips while the others go on. */
class Problems {
  any = false;

  add(name: string, what: string): void {
    this.any = true;
    say(`problem: ${name}: ${what}`);
  }

  async guard(name: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      this.add(name, error.message);
    }
  }
}

const say = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};

function parseCall(args: readonly string[]): Call | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  const folder = theOne(positionals, 'folder');
  const model = MODEL_NAMES.find((name) => name === values.model) ?? null;
  if (values.model !== undefined && model === null)
    throw new CommandError('usage', `unknown model: ${values.model} (${MODEL_NAMES.join(', ')})`);
  return { folder: path.normalize(folder), json: values.json, model };
}

const parsed = (args: readonly string[]) =>
  readCall({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      model: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
    strict: true,
  });
