import * as v from 'valibot';

/** Names and values longer than this are shown by their beginning: a hostile file must not fill the page. */
const LONGEST = 80;

/** A name or value out of a file, or a sentence that holds one, as it may be shown. */
export const shortened = (text: string, longest = LONGEST): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;

/** Where in a file something is wrong, dotted; null for the whole of it. */
export function placeOf(issue: v.BaseIssue<unknown>): string | null {
  const path = v.getDotPath(issue);
  return path === null ? null : shortened(path);
}

/** What is wrong there, as the end of a sentence. */
export function issueWords({ type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never') return 'unknown key';
  return expected === null ? message : `expected ${expected}, received ${shortened(received)}`;
}
