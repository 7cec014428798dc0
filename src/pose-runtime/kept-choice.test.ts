import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChoice, writeChoice, type Circumstances, type MeasuredChoice } from './kept-choice.ts';

const HERE: Circumstances = {
  preference: { model: 'auto', delegate: 'auto' },
  userAgent: 'a browser',
  threads: 2,
};
const MEASURED: MeasuredChoice = {
  choice: { model: 'full', delegate: 'CPU', backend: 'litert' },
  why: 'fastest',
};

describe('a kept choice', () => {
  it('is read as it was written', () => {
    expect(readChoice(writeChoice(MEASURED, HERE), HERE)).toEqual(MEASURED);
    const lite: MeasuredChoice = {
      choice: { model: 'lite', delegate: 'GPU', backend: 'mediapipe' },
      why: 'full-too-slow',
    };
    expect(readChoice(writeChoice(lite, HERE), HERE)).toEqual(lite);
  });

  it.each<Partial<Circumstances>>([
    { userAgent: 'its next version' },
    { threads: 1 },
    { preference: { model: 'lite', delegate: 'auto' } },
    { preference: { model: 'auto', delegate: 'GPU' } },
  ])('does not hold with %o', (other) => {
    expect(readChoice(writeChoice(MEASURED, HERE), { ...HERE, ...other })).toBeNull();
  });

  it('is none when it is missing, damaged or foreign', () => {
    const written = writeChoice(MEASURED, HERE);
    for (const text of [null, '', '{', 'null', '[]', '7', written.replace('"CPU"', '"TPU"')]) {
      expect(readChoice(text, HERE)).toBeNull();
    }
    fc.assert(
      fc.property(fc.nat(written.length - 1), (length) => {
        expect(readChoice(written.slice(0, length), HERE)).toBeNull();
      }),
    );
  });
});
