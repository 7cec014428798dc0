import { describe, expect, test } from 'vitest';

import { FlatbufferTable } from './testing/flatbuffer-table.ts';
import { detector, landmarks } from './testing/sources.ts';
import { withMetadata } from './tflite.ts';

const METADATA = Uint8Array.from({ length: 37 }, (_, index) => index);

// Slots of Model in schema.fbs.
const SUBGRAPHS = 2;
const BUFFERS = 4;
const ENTRIES = 6;

const entryNames = (model: FlatbufferTable): string[] =>
  model.tables(ENTRIES).map((entry) => entry.string(0));

describe.each([
  ['detector', detector()],
  ['landmarks', landmarks('lite')],
])('the %s network with metadata', (_, network) => {
  const packed = withMetadata(network, METADATA);
  const before = FlatbufferTable.root(network);
  const after = FlatbufferTable.root(packed);
  const shift = packed.length - network.length;

  test('still holds the published file, byte for byte, on a 16-byte boundary', () => {
    expect(Buffer.compare(packed.subarray(shift), network)).toBe(0);
    expect(shift % 16).toBe(0);
  });

  test('points at the published objects', () => {
    expect(after.uint32(0)).toBe(3); // schema version
    expect(after.string(3)).toBe(before.string(3));
    for (const slot of [1, SUBGRAPHS, 3, 5]) {
      expect(after.vector(slot).start).toBe(before.vector(slot).start + shift);
    }
    const positions = before.tables(BUFFERS).map(({ position }) => position + shift);
    expect(
      after
        .tables(BUFFERS)
        .slice(0, -1)
        .map(({ position }) => position),
    ).toEqual(positions);
  });

  test('keeps the earlier metadata entries and adds its own', () => {
    expect(entryNames(after)).toEqual([...entryNames(before), 'TFLITE_METADATA']);
    const index = after.tables(ENTRIES).at(-1)?.uint32(1) ?? Number.NaN;
    expect(after.tables(BUFFERS)[index]?.bytes(0)).toEqual(METADATA);
  });

  test('aligns every buffer to 16 bytes', () => {
    const filled = after.tables(BUFFERS).filter((buffer) => buffer.has(0));
    expect(filled.length).toBeGreaterThan(100);
    expect(filled.filter((buffer) => buffer.vector(0).start % 16 !== 0)).toEqual([]);
  });

  test('refuses to carry a second one', () => {
    expect(() => withMetadata(packed, METADATA)).toThrow('already carries TFLITE_METADATA');
  });
});

test('keeps the alignment of a network whose length is odd', () => {
  const odd = new Uint8Array(detector().length + 5);
  odd.set(detector());
  const packed = withMetadata(odd, METADATA);
  const filled = FlatbufferTable.root(packed)
    .tables(BUFFERS)
    .filter((buffer) => buffer.has(0));
  expect(filled.filter((buffer) => buffer.vector(0).start % 16 !== 0)).toEqual([]);
});

test.each([
  ['no bytes', new Uint8Array()],
  ['other bytes', new TextEncoder().encode('version https://git-lfs.github.com/spec/v1')],
])('refuses %s', (_, bytes) => {
  expect(() => withMetadata(bytes, METADATA)).toThrow('not a TensorFlow Lite network');
});
