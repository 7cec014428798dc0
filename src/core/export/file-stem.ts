/** `chair-twist-2026-03-01-10-20`: the exercise and when it began, in universal time. @param startedAt ISO 8601 */
export const fileStem = (exerciseId: string, startedAt: string): string =>
  `${exerciseId}-${startedAt.slice(0, 16).replace(/[:T]/g, '-')}`;
