import { readFileSync } from 'node:fs';
import { ByteBuffer } from 'flatbuffers';
import { expect, it } from 'vitest';
import { withoutOutput } from './without-output.ts';

const MASK = 256 * 256;
const HEATMAP = 64 * 64 * 39;

const network = new Uint8Array(readFileSync('node_modules/@mediapipe/pose/pose_landmark_lite.tflite'));

/** What the flatbuffer library makes of a network's first graph. */
function graphOf(file: Uint8Array) {
  const bytes = new ByteBuffer(file);
  const field = (table: number, slot: number): number => table + bytes.__offset(table, 4 + 2 * slot);
  const vector = (table: number, slot: number): readonly number[] => {
    if (bytes.__offset(table, 4 + 2 * slot) === 0) return [];
    const start = bytes.__vector(field(table, slot));
    return Array.from({ length: bytes.__vector_len(field(table, slot)) }, (_, index) => start + 4 * index);
  };
  const numbers = (table: number, slot: number) => vector(table, slot).map((place) => bytes.readInt32(place));
  const tables = (table: number, slot: number) => vector(table, slot).map((place) => bytes.__indirect(place));
  const [graph = 0] = tables(bytes.__indirect(0), 2);
  const shapes = tables(graph, 0).map((tensor) => numbers(tensor, 0));
  return {
    inputs: numbers(graph, 1),
    outputs: numbers(graph, 2).map((tensor) => (shapes[tensor] ?? []).reduce((a, b) => a * b, 1)),
    steps: tables(graph, 3).map((step) => ({ from: numbers(step, 1), to: numbers(step, 2) })),
  };
}

it('takes an answer out of a network, with what leads to it alone', () => {
  const before = graphOf(network);
  const after = graphOf(withoutOutput(network, MASK));
  expect(before.outputs).toContain(MASK);
  expect(after.outputs).toEqual(before.outputs.filter((length) => length !== MASK));
  expect(before.steps.length - after.steps.length).toBe(47);
  // What is left is as it was, in the same order, and nothing of it waits for what is gone.
  const steps = before.steps.map((step) => JSON.stringify(step));
  let last = -1;
  for (const step of after.steps) {
    const at = steps.indexOf(JSON.stringify(step));
    expect(at).toBeGreaterThan(last);
    last = at;
  }
  const gone = new Set(before.steps.flatMap(({ to }) => to));
  for (const { from, to } of after.steps) {
    for (const tensor of from) expect(gone).not.toContain(tensor);
    for (const tensor of to) gone.delete(tensor);
  }
});

it('leaves the network that it is given alone', () => {
  const before = network.slice();
  withoutOutput(network, HEATMAP);
  expect(Buffer.compare(network, before)).toBe(0);
});

it('refuses an answer that there is none of', () => {
  expect(() => withoutOutput(network, 7)).toThrow('no single answer of 7 numbers');
});
