const two = (value: number): string => String(value).padStart(2, '0');

/** The person's own calendar day, not Greenwich's; ISO 8601. */
export const localDay = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** The day on which an ISO 8601 instant fell. */
export const localDayOf = (instant: string): string => localDay(new Date(instant));
