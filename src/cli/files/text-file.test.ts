import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TextDamage, textChunks } from './text-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'unwind-text-'));
});
afterAll(() => rm(folder, { recursive: true }));

const read = async (file: string): Promise<string> => {
  let text = '';
  for await (const chunk of textChunks(file)) text += chunk;
  return text;
};

const written = async (name: string, bytes: string | Uint8Array): Promise<string> => {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return file;
};

const long = 'Rücken gerade – ångström\n'.repeat(20_000);

describe('textChunks', () => {
  it('reads text across chunk borders, zipped or not, whatever the file is called', async () => {
    expect(await read(await written('plain.jsonl', long))).toBe(long);
    expect(await read(await written('zipped.jsonl.gz', gzipSync(long)))).toBe(long);
    expect(await read(await written('zipped.jsonl', gzipSync(long)))).toBe(long);
    expect(await read(await written('empty.jsonl', ''))).toBe('');
  });

  it('hands over all text before the damage', async () => {
    const file = await written(
      'latin.jsonl',
      Buffer.concat([Buffer.from('one\ntwo\nth'), Buffer.from([0xff, 0x41])]),
    );
    let text = '';
    const reading = async () => {
      for await (const chunk of textChunks(file)) text += chunk;
    };
    await expect(reading()).rejects.toThrow(TextDamage);
    expect(text).toBe('one\ntwo\nth');
  });

  it('notices a zip that is cut short or damaged', async () => {
    const zip = gzipSync(long);
    await expect(read(await written('cut.gz', zip.subarray(0, zip.length - 20)))).rejects.toThrow(TextDamage);
    await expect(
      read(await written('bad.gz', Buffer.concat([zip.subarray(0, 30), zip.subarray(60)]))),
    ).rejects.toThrow(TextDamage);
  });

  it('says what is wrong with a file that cannot be read', async () => {
    await expect(read(path.join(folder, 'nothing'))).rejects.toThrow(/nothing: no such file\.$/);
    await expect(read('nothing')).rejects.toThrow(
      `nothing: no such file. Its path is taken from ${process.cwd()}.`,
    );
    await expect(read(folder)).rejects.toThrow(/this is a folder/);
  });

  it('can be left early', async () => {
    const file = await written('left.jsonl.gz', gzipSync(long.repeat(20)));
    for await (const chunk of textChunks(file)) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
  });
});
