import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readClips } from './clip-data.ts';
import { extractInto } from './extract-into.ts';

const [TWIST, TURN] = ['27_supine_twist_b1', '09_rot_small_b3'];
let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'unwind-extract-into-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A folder with fixtures as they are kept: zipped. */
function folderOf(name: string, clips: readonly string[]): string {
  mkdirSync(at(name));
  for (const clip of clips) {
    for (const end of ['pose.jsonl.gz', 'truth.jsonl.gz'])
      copyFileSync(`fixtures/${clip}.${end}`, at(`${name}/${clip}.${end}`));
  }
  return at(name);
}

const namesIn = (file: string): string[] => readClips(file).map(({ name }) => name);

test('clips that are read stand beside the others, and in the place of their former selves', async () => {
  const data = at('data/full.jsonl.gz');
  await extractInto(data, 'full', [folderOf('one', [TURN, TWIST])]);
  expect(namesIn(data)).toEqual([TURN]);
  await extractInto(data, 'full', [folderOf('two', ['10_chair_b1']), at('one')]);
  expect(namesIn(data)).toEqual([TURN, '10_chair_b1']);
});

test('one clip that cannot be learnt from leaves the file as it was', async () => {
  const data = at('full.jsonl.gz');
  writeFileSync(data, 'kept');
  const good = folderOf('good', [TURN]);
  const lite = folderOf('lite', []);
  copyFileSync(`fixtures/lite/${TURN}.pose.jsonl.gz`, path.join(lite, `${TURN}.pose.jsonl.gz`));
  await expect(extractInto(data, 'full', [good, `${lite}:${good}`])).rejects.toMatchObject({
    code: 'file-damaged',
  });
  await expect(extractInto(data, 'full', [good, folderOf('again', [TURN])])).rejects.toThrow(
    `again: another folder has a clip of the name ${TURN} too.`,
  );
  expect(readFileSync(data, 'utf8')).toBe('kept');
});

test('no clip at all writes nothing', async () => {
  const data = at('full.jsonl.gz');
  const none = extractInto(data, 'full', [folderOf('lying', [TWIST])]);
  await expect(none).rejects.toMatchObject({ code: 'nothing-to-judge' });
  await expect(none).rejects.toThrow('lying: no clip of a turn, a bend or a fold that begins at rest.');
  expect(existsSync(data)).toBe(false);
});
