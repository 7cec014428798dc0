import { beforeEach, describe, expect, it, vi } from 'vitest';
import { spareReadBack } from './read-back.ts';

const WIDTH = 2;
const HEIGHT = 3;
const BYTES = 4 * WIDTH * HEIGHT;
const RGBA = 6408;
const UNSIGNED_BYTE = 5121;
const TEXTURE_2D = 3553;

/** Node has none. */
class Image {
  readonly data: Uint8ClampedArray;
  readonly width = WIDTH;
  readonly height = HEIGHT;
  constructor(first: number) {
    this.data = Uint8ClampedArray.from({ length: BYTES }, (_, index) => first + index);
  }
}

/** A context with one texture; what is read back of it goes through `seen`. */
class FakeGl {
  readonly RGBA = RGBA;
  readonly UNSIGNED_BYTE = UNSIGNED_BYTE;
  readonly loads: unknown[] = [];
  reads = 0;
  #texture: Uint8ClampedArray = new Uint8ClampedArray(BYTES);
  readonly #seen: (bytes: Uint8ClampedArray) => Uint8ClampedArray;

  constructor(seen = (bytes: Uint8ClampedArray) => bytes) {
    this.#seen = seen;
  }

  texImage2D(...call: readonly unknown[]): void {
    const source = call.at(-1);
    this.loads.push(source);
    this.#texture = source instanceof Image ? source.data : new Uint8ClampedArray(BYTES);
  }

  readPixels(...call: readonly unknown[]): void {
    this.reads += 1;
    const [, , , , , , into, offset] = call;
    if (into instanceof Uint8Array) into.set(this.#seen(this.#texture), Number(offset));
  }
}

const OFFSET = 5;

function pass(gl: FakeGl, image: unknown): Uint8Array {
  const memory = new Uint8Array(BYTES + 2 * OFFSET);
  gl.texImage2D(TEXTURE_2D, 0, RGBA, RGBA, UNSIGNED_BYTE, image);
  gl.readPixels(0, 0, WIDTH, HEIGHT, RGBA, UNSIGNED_BYTE, memory, OFFSET);
  return memory;
}

const memoryOf = ({ data }: Image): Uint8Array => {
  const memory = new Uint8Array(BYTES + 2 * OFFSET);
  memory.set(data, OFFSET);
  return memory;
};

const upsideDown = (bytes: Uint8ClampedArray): Uint8ClampedArray => {
  const row = 4 * WIDTH;
  const rows = Array.from({ length: HEIGHT }, (_, index) => [...bytes.slice(index * row, (index + 1) * row)]);
  return Uint8ClampedArray.from(rows.reverse().flat());
};

describe('spareReadBack', () => {
  beforeEach(() => {
    vi.stubGlobal('ImageData', Image);
    return () => vi.unstubAllGlobals();
  });

  it('spares loading and reading back once the first picture has come back as it went in', () => {
    const gl = new FakeGl();
    spareReadBack(gl);
    const [first, second] = [new Image(1), new Image(50)];
    expect(pass(gl, first)).toEqual(memoryOf(first));
    expect(pass(gl, second)).toEqual(memoryOf(second));
    expect(gl.loads).toEqual([first, null]);
    expect(gl.reads).toBe(1);
  });

  it('keeps to the usual way where pictures come back otherwise', () => {
    const gl = new FakeGl(upsideDown);
    spareReadBack(gl);
    const image = new Image(1);
    expect(pass(gl, image)).not.toEqual(memoryOf(image));
    pass(gl, image);
    expect(gl.loads).toEqual([image, image]);
    expect(gl.reads).toBe(2);
  });

  it('takes no proof from a picture that looks the same upside down', () => {
    const gl = new FakeGl();
    spareReadBack(gl);
    const black = new Image(0);
    black.data.fill(0);
    pass(gl, black);
    pass(gl, black);
    expect(gl.loads).toEqual([black, black]);
    pass(gl, new Image(1));
    pass(gl, new Image(2));
    expect(gl.loads.at(-1)).toBeNull();
  });

  it('leaves pictures alone that are no plain pixels', () => {
    const gl = new FakeGl();
    spareReadBack(gl);
    pass(gl, new Image(1));
    const bitmap = { width: WIDTH, height: HEIGHT };
    pass(gl, bitmap);
    expect(gl.loads.at(-1)).toBe(bitmap);
    expect(gl.reads).toBe(2);
  });

  it('goes back to the usual way when a picture is read otherwise all of a sudden', () => {
    const gl = new FakeGl();
    spareReadBack(gl);
    pass(gl, new Image(1));
    gl.texImage2D(TEXTURE_2D, 0, RGBA, RGBA, UNSIGNED_BYTE, new Image(2));
    const part = new Uint8Array(BYTES);
    gl.readPixels(0, 0, 1, 1, RGBA, UNSIGNED_BYTE, part, 0);
    expect(part).toEqual(new Uint8Array(BYTES));
    const image = new Image(3);
    expect(pass(gl, image)).toEqual(memoryOf(image));
    expect(gl.loads.at(-1)).toBe(image);
  });

  it('is not taken when the first picture is not read as a whole', () => {
    const gl = new FakeGl();
    spareReadBack(gl);
    gl.texImage2D(TEXTURE_2D, 0, RGBA, RGBA, UNSIGNED_BYTE, new Image(1));
    gl.readPixels(0, 0, 1, 1, RGBA, UNSIGNED_BYTE, new Uint8Array(BYTES), 0);
    const image = new Image(2);
    pass(gl, image);
    expect(gl.loads.at(-1)).toBe(image);
    expect(gl.reads).toBe(2);
  });
});
