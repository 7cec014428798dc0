import { words } from './words.ts';

const rounded = (value: number): number => Math.round(value) + 0;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Time as `m:ss`, from an hour on as `h:mm:ss`; never negative. */
export function clockTime(timeMs: number): string {
  const seconds = Math.max(0, Math.floor(timeMs / 1000));
  const minutes = Math.floor(seconds / 60);
  const rest = twoDigits(seconds % 60);
  return minutes < 60
    ? `${minutes}:${rest}`
    : `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}:${rest}`;
}

/** Whole degrees without sign. */
export const wholeDegrees = (angleDeg: number): number => rounded(Math.abs(angleDeg));

/** A sigma as said to a person: whole degrees, never less than one. */
export const giveOrTake = (sigmaDeg: number): number => Math.max(1, rounded(sigmaDeg));

/** A number in the page's language, for example a distance. */
export const decimal = (value: number, digits = 1): string =>
  new Intl.NumberFormat(words.language, { maximumFractionDigits: digits }).format(value);

/** A day as people write it: `2026-05-01` as "1 May 2026". */
export const longDay = (isoDay: string): string =>
  new Intl.DateTimeFormat(words.language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${isoDay}T00:00:00Z`),
  );

/** The time of day of an ISO 8601 instant, where the person is: "10:20". */
export const timeOfDay = (instant: string): string =>
  new Intl.DateTimeFormat(words.language, { timeStyle: 'short' }).format(new Date(instant));

/** A day without its year, for the foot of a chart: "1 May". */
export const shortDay = (isoDay: string): string =>
  new Intl.DateTimeFormat(words.language, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(`${isoDay}T00:00:00Z`),
  );
