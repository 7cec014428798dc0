/** The two calls of a WebGL context that a picture goes through. */
interface TextureCalls {
  readonly RGBA: number;
  readonly UNSIGNED_BYTE: number;
  texImage2D(...call: readonly unknown[]): void;
  readPixels(...call: readonly unknown[]): void;
}

/**
 * Where its networks run on the processor, MediaPipe still loads every picture into a texture, only to read the whole of it
 * back into its own memory: two ways through the graphics process, which take as long as all that Unwind adds. With this the
 * pixels of an `ImageData` go into that memory at once. Anything else that is loaded or read goes its usual way.
 *
 * First it is proven: a picture is loaded and read back, and only where that gives the very bytes that went in is the way
 * spared from then on.
 *
 * @param gl MediaPipe's own context; its `texImage2D` and `readPixels` are replaced
 */
export function spareReadBack(gl: TextureCalls): void {
  const load = gl.texImage2D.bind(gl);
  const read = gl.readPixels.bind(gl);
  const { RGBA, UNSIGNED_BYTE } = gl;
  let proof: 'open' | 'same' | 'different' = 'open';
  let loaded: ImageData | null = null;

  gl.texImage2D = (...call) => {
    const [target, level, , , , source] = call;
    loaded = call.length === 6 && source instanceof ImageData ? source : null;
    if (loaded === null || proof !== 'same') load(...call);
    else load(target, level, RGBA, loaded.width, loaded.height, 0, RGBA, UNSIGNED_BYTE, null);
  };

  gl.readPixels = (...call) => {
    const [x, y, width, height, format, type, into, offset] = call;
    if (loaded === null || proof === 'different') {
      read(...call);
      return;
    }
    const isWhole =
      x === 0 &&
      y === 0 &&
      width === loaded.width &&
      height === loaded.height &&
      format === RGBA &&
      type === UNSIGNED_BYTE;
    if (!isWhole || !(into instanceof Uint8Array) || typeof offset !== 'number') {
      // Not seen so far. Once proven the texture is empty: of one picture nobody will be found, the next go the usual way.
      proof = 'different';
      read(...call);
    } else if (proof === 'same') {
      into.set(loaded.data, offset);
    } else {
      read(...call);
      if (!isSame(into.subarray(offset, offset + loaded.data.length), loaded.data)) proof = 'different';
      else if (tellsUpFromDown(loaded)) proof = 'same';
    }
  };
}

const isSame = (some: Uint8Array, others: Uint8ClampedArray): boolean =>
  some.length === others.length && some.every((byte, index) => byte === others[index]);

/** One that does not, such as a black one, would look the same read back upside down. */
function tellsUpFromDown({ data, width, height }: ImageData): boolean {
  const row = 4 * width;
  const last = data.subarray(row * (height - 1));
  return data.subarray(0, row).some((byte, index) => byte !== last[index]);
}
