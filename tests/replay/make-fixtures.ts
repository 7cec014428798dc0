import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'fflate';
import { CommandError } from '../../src/cli/call/command-error.ts';
import { readCall } from '../../src/cli/call/read-call.ts';
import { runCommand, type CommandResult } from '../../src/cli/call/run-command.ts';
import { RECORDED_MODELS } from '../../src/cli/accuracy/recorded.ts';
import { listClips } from '../../src/cli/files/clip-folder.ts';
import { findRecordings } from '../../src/cli/analyse/find-recordings.ts';
import { readTruthFile } from '../../src/cli/files/truth-file.ts';
import { exerciseById } from '../../src/core/exercises/catalogue.ts';
import type { Truth } from '../../src/core/truth/truth.ts';
import { writeTruthFrame, writeTruthHeader } from '../../src/core/truth/write-truth.ts';
import { FIXTURES, loadFixture } from './fixture.ts';
import { updateGoldens } from './golden.ts';

const USAGE = `usage: npm run fixtures -- DIR [NAME...]

Makes fixtures of the clips in a folder (all, or those named): recordings by the full and the lite model, truth cut
down to what is read, zipped to the same bytes every time, and goldens.
`;

/** No time stamp and the same packer everywhere: the same fixture is the same file. */
const zipped = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9, mtime: 0 });

const plain = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;

const trimmed = ({ header, frames }: Truth): Uint8Array =>
  new TextEncoder().encode(writeTruthHeader(header) + frames.map(writeTruthFrame).join(''));

async function wantedClips(folder: string, names: readonly string[]) {
  const { clips } = await listClips(folder);
  const missing = names.filter((name) => !clips.some((clip) => clip.name === name));
  if (missing.length > 0)
    throw new CommandError('file-missing', `no such clip with a truth file: ${missing.join(', ')}`);
  const wanted = [];
  for (const clip of clips.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const truth = await readTruthFile(clip.truthFile);
    const exercise = exerciseById(truth.header.exercise);
    if (exercise) wanted.push({ clip, exercise, truth });
    else process.stderr.write(`left out: ${clip.name}: unknown exercise: ${truth.header.exercise}\n`);
  }
  return wanted;
}

async function fixturesCommand(args: readonly string[]): Promise<CommandResult> {
  const { values, positionals } = readCall({
    args: [...args],
    options: { help: { type: 'boolean', short: 'h', default: false } },
    allowPositionals: true,
    strict: true,
  });
  if (values.help) return { text: USAGE };
  const [folder, ...names] = positionals;
  if (folder === undefined) throw new CommandError('usage', 'name a folder');
  const wanted = await wantedClips(folder, names);
  for (const model of RECORDED_MODELS) {
    const recordings = await findRecordings(wanted, model, (name, what) => {
      throw new CommandError('nothing-to-judge', `${name}: ${what}`);
    });
    const folderOfModel = model === 'full' ? FIXTURES : path.join(FIXTURES, model);
    for (const [name, file] of recordings) {
      writeFileSync(path.join(folderOfModel, `${name}.pose.jsonl.gz`), zipped(plain(readFileSync(file))));
    }
  }
  for (const { clip, truth } of wanted) {
    const { name } = clip;
    writeFileSync(path.join(FIXTURES, `${name}.truth.jsonl.gz`), zipped(trimmed(truth)));
    updateGoldens(loadFixture(name));
    process.stderr.write(`${name}\n`);
  }
  return { text: '' };
}

await runCommand(fixturesCommand, USAGE);
