import { daysBetween } from './calendar.ts';
import type { SetEntry } from './kept-set.ts';

/** The sets of one day, the latest first. */
export interface PractisedDay {
  readonly day: string;
  readonly entries: readonly SetEntry[];
}

/** The sets by day, the latest first. */
export function daysOf(entries: readonly SetEntry[]): readonly PractisedDay[] {
  const latestFirst = entries.toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  const days = new Map<string, SetEntry[]>();
  for (const entry of latestFirst) {
    const others = days.get(entry.day);
    if (others === undefined) days.set(entry.day, [entry]);
    else others.push(entry);
  }
  return [...days].map(([day, ofDay]) => ({ day, entries: ofDay })).sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** On how many of so many days up to today, today included, there was a set. */
export const daysWithin = (entries: readonly SetEntry[], today: string, days: number): number =>
  new Set(
    entries
      .map(({ day }) => day)
      .filter((day) => {
        const ago = daysBetween(day, today);
        return ago >= 0 && ago < days;
      }),
  ).size;
