import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CommandError } from '../call/command-error.ts';
import { missing } from './missing-file.ts';

/** The bytes of a file stop being text here. `message` is the end of a sentence; whoever counts lines adds where. */
export class TextDamage extends Error {
  override readonly name = 'TextDamage';
}

/**
 * The text of a file in chunks, unzipped when it begins as gzip does, in memory that does not grow with the file.
 *
 * @throws CommandError when the file cannot be read; TextDamage, after all text before it, where its gzip data are
 * damaged or it is not UTF-8.
 */
export async function* textChunks(file: string): AsyncGenerator<string, void> {
  const stream = createReadStream(file);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of unzipped(stream)) {
      let text;
      try {
        text = decoder.decode(bytes, { stream: true });
      } catch {
        yield beforeDamage(bytes);
        throw new TextDamage('this is not UTF-8 text.');
      }
      if (text !== '') yield text;
    }
  } catch (error) {
    throw asKnownError(file, error);
  } finally {
    stream.destroy();
  }
}

/** What can be read of a chunk up to the first bytes that cannot. */
const beforeDamage = (bytes: Buffer): string => new TextDecoder().decode(bytes).replace(/\uFFFD.*/su, '');

async function* unzipped(stream: Readable): AsyncGenerator<Buffer, void> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer, void>;
  const first = await chunks.next();
  if (first.done === true) return;
  const all = prefixed(first.value, chunks);
  const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b;
  if (!isGzip) {
    yield* all;
    return;
  }
  const source = Readable.from(all);
  const gunzip = createGunzip();
  source.once('error', (error) => gunzip.destroy(error));
  try {
    yield* source.pipe(gunzip) as AsyncIterable<Buffer>;
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

async function* prefixed(first: Buffer, rest: AsyncIterator<Buffer, void>): AsyncGenerator<Buffer, void> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function asKnownError(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  switch (error.code) {
    case 'ENOENT':
      return missing(file, 'file', error);
    case 'EISDIR':
      return new CommandError('file-unreadable', `${file}: this is a folder. Name a file in it.`, {
        cause: error,
      });
    case 'Z_BUF_ERROR':
    case 'Z_DATA_ERROR':
      return new TextDamage('its gzip data are damaged or cut short here. Use a complete copy.', {
        cause: error,
      });
    default:
      return new CommandError('file-unreadable', `${file}: ${error.message}`, { cause: error });
  }
}
