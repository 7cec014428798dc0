import { readSafetyRecord, type SafetyRecord, writeSafetyRecord } from '../core/safety/record.ts';
import type { Preferences } from './preferences.ts';

const KEY = 'safety';

/** What a person answered about their body and how often they practised, on this device only. */
export const readSafety = (preferences: Pick<Preferences, 'read'>): SafetyRecord =>
  readSafetyRecord(preferences.read(KEY));

export function writeSafety(preferences: Pick<Preferences, 'write'>, record: SafetyRecord): void {
  preferences.write(KEY, writeSafetyRecord(record));
}

export const eraseSafety = (preferences: Pick<Preferences, 'erase'>): void => preferences.erase(KEY);
