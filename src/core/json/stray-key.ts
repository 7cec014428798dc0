import { shortened } from './issue-words.ts';

/**
 * A key of `json` that a schema did not take over into `parsed`, dotted; null when there is none. valibot's strict
 * objects look keys up with `in`, so names that every object inherits, such as `__proto__`, slip through them.
 */
export function strayKey(json: object, parsed: object): string | null {
  for (const [key, value] of Object.entries(json)) {
    if (!Object.hasOwn(parsed, key)) return shortened(key);
    const inner: unknown = (parsed as Readonly<Record<string, unknown>>)[key];
    if (typeof value !== 'object' || value === null || typeof inner !== 'object' || inner === null) continue;
    const stray = strayKey(value as object, inner);
    if (stray !== null) return `${key}.${stray}`;
  }
  return null;
}
