/**
 * A function's source as an expression that can be run in a page. What compiles these files may wrap functions in a helper that keeps their
 * names; the page has none.
 */
export const callable = (source: string): string => `((__name) => ${source})((named) => named)`;
