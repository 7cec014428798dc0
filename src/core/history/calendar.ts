/**
 * Days since 1 January 1970 of a day in the Gregorian calendar, ISO 8601. No clock and no time zone is asked.
 *
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil
 */
export function dayNumber(isoDay: string): number {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number);
  // Years begin in March, so that the leap day is the last.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The number of its week: whole weeks from Monday to Sunday, the first of 1970 being 0. 1 January 1970 was a Thursday. */
export const weekNumber = (isoDay: string): number => Math.floor((dayNumber(isoDay) + 3) / 7);

/** Number of days from one day to another; negative when the other lies before. */
export const daysBetween = (fromDay: string, toDay: string): number => dayNumber(toDay) - dayNumber(fromDay);
