import { expect, test } from 'vitest';
import { answerScreening } from '../core/safety/gate.ts';
import { NO_RECORD } from '../core/safety/record.ts';
import { storedPreferences } from './preferences.ts';
import { eraseSafety, readSafety, writeSafety } from './safety-store.ts';

const KEY = 'unwind.safety';
const record = {
  ...answerScreening(NO_RECORD, ['discs'], { day: '2026-03-01', timeMs: 5 }),
  ageYears: 64,
};

test('what is answered is kept until it is erased, and then nothing is left', () => {
  const preferences = storedPreferences();
  eraseSafety(preferences);
  expect(readSafety(preferences)).toEqual(NO_RECORD);
  writeSafety(preferences, record);
  expect(readSafety(storedPreferences())).toEqual(record);
  eraseSafety(preferences);
  expect(localStorage.getItem(KEY)).toBeNull();
  expect(readSafety(preferences)).toEqual(NO_RECORD);
});

test('a browser that keeps nothing asks again every time', () => {
  const forbidden = storedPreferences(() => {
    throw new DOMException('no storage', 'SecurityError');
  });
  writeSafety(forbidden, record);
  eraseSafety(forbidden);
  forbidden.eraseAll();
  expect(readSafety(forbidden)).toEqual(NO_RECORD);
});
