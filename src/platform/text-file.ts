const GZIP_MAGIC = [0x1f, 0x8b] as const;

async function isGzip(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return start[0] === GZIP_MAGIC[0] && start[1] === GZIP_MAGIC[1];
}

/** Hands everything on and tells how much it was. */
function counting(onRead: (bytes: number) => void): TransformStream<Bytes, Bytes> {
  let count = 0;
  return new TransformStream({
    transform(chunk, controller) {
      count += chunk.byteLength;
      onRead(count);
      controller.enqueue(chunk);
    },
  });
}

type Bytes = Uint8Array<ArrayBuffer>;

export type TextFileErrorCode = 'damaged-archive' | 'not-text' | 'unreadable';

/** A file whose text cannot be had. */
export class TextFileError extends Error {
  override readonly name = 'TextFileError';
  readonly code: TextFileErrorCode;
  constructor(code: TextFileErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/**
 * The text of a file piece by piece, unpacked when it is gzip (told by its first bytes, not its name). Never holds the
 * whole file.
 * @param onRead told how many of the file's own bytes have been read so far
 * @throws {TextFileError}
 */
export async function* textChunks(
  file: Blob,
  onRead: (bytes: number) => void = () => undefined,
): AsyncGenerator<string> {
  let code: TextFileErrorCode = 'unreadable';
  const packed = await isGzip(file).catch(() => false);
  if (packed) code = 'damaged-archive';
  const bytes: ReadableStream<Uint8Array<ArrayBuffer>> = file.stream().pipeThrough(counting(onRead));
  const unpacked = packed ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
  const reader = unpacked.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      try {
        const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
        if (text !== '') yield text;
      } catch (cause) {
        throw new TextFileError('not-text', 'the file is not UTF-8 text', { cause });
      }
      if (done) return;
    }
  } catch (cause) {
    if (cause instanceof TextFileError) throw cause;
    throw new TextFileError(code, 'the file could not be read to its end', { cause });
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
