import { expect, test } from 'vitest';

import { buildMetadata } from './metadata.ts';
import { FlatbufferTable } from './testing/flatbuffer-table.ts';

const bytes = buildMetadata({
  name: 'A network',
  description: 'What it is.',
  license: 'Apache-2.0',
  input: { mean: 127.5, std: 64 },
});

test('carries the identifier MediaPipe asks for', () => {
  expect(String.fromCharCode(...bytes.subarray(4, 8))).toBe('M001');
});

test('gives the input tensor its normalisation, in the slots of metadata_schema.fbs', () => {
  const [subgraph] = FlatbufferTable.root(bytes).tables(3);
  const inputs = subgraph?.tables(2) ?? [];
  expect(inputs).toHaveLength(1);
  const units = inputs[0]?.tables(4) ?? [];
  expect(units).toHaveLength(1);
  expect(units[0]?.uint8(0)).toBe(1); // ProcessUnitOptions.NormalizationOptions
  expect(units[0]?.table(1).floats(0)).toEqual([127.5]);
  expect(units[0]?.table(1).floats(1)).toEqual([64]);
});

test('says what the network is and under which licence', () => {
  const root = FlatbufferTable.root(bytes);
  expect([root.string(0), root.string(1), root.string(5)]).toEqual([
    'A network',
    'What it is.',
    'Apache-2.0',
  ]);
});

test('a mean of zero is written, not left out as a default', () => {
  const zero = buildMetadata({ name: '', description: '', license: '', input: { mean: 0, std: 255 } });
  const normalization = FlatbufferTable.root(zero).tables(3)[0]?.tables(2)[0]?.tables(4)[0]?.table(1);
  expect(normalization?.floats(0)).toEqual([0]);
  expect(normalization?.floats(1)).toEqual([255]);
});
