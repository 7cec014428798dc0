import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';

import { bundle } from './bundle.ts';

const files = new Map([
  ['a.tflite', Uint8Array.of(1, 2, 3)],
  ['a_longer_name.tflite', Uint8Array.from({ length: 1001 }, (_, index) => index)],
  ['c', Uint8Array.of(9)],
]);

/** The local headers of a zip without gaps, in order. Source: APPNOTE.TXT 4.3.7 */
function* localHeaders(zip: Uint8Array) {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; view.getUint32(at, true) === 0x04034b50;) {
    const dataStart = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    yield {
      method: view.getUint16(at + 8, true),
      time: view.getUint16(at + 10, true),
      date: view.getUint16(at + 12, true),
      dataStart,
    };
    at = dataStart + view.getUint32(at + 18, true);
  }
}

test('gives the files back', () => {
  expect(Object.entries(unzipSync(bundle(files)))).toEqual([...files]);
});

test('stores every file uncompressed, its bytes on a 16-byte boundary', () => {
  const headers = [...localHeaders(bundle(files))];
  expect(headers.map(({ method }) => method)).toEqual([0, 0, 0]);
  expect(headers.map(({ dataStart }) => dataStart % 16)).toEqual([0, 0, 0]);
});

test('knows no clock: every file is dated 1 January 1980, midnight', () => {
  for (const { time, date } of localHeaders(bundle(files))) {
    expect([time, date]).toEqual([0, (1 << 5) | 1]);
  }
});
