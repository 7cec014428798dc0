/** What a key does in the replay room. */
export type RoomKey = 'toggle' | 'back' | 'on' | 'begin' | 'end' | 'closer' | 'wider' | 'all';

const KEYS: Readonly<Partial<Record<string, RoomKey>>> = {
  ' ': 'toggle',
  ',': 'back',
  ArrowLeft: 'back',
  '.': 'on',
  ArrowRight: 'on',
  Home: 'begin',
  End: 'end',
  '+': 'closer',
  '-': 'wider',
  '0': 'all',
};

/** Null for keys that mean something else where they are pressed: in a field, on a button, on a tab. */
export function roomKey(event: KeyboardEvent): RoomKey | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  const key = KEYS[event.key] ?? null;
  if (!(event.target instanceof Element)) return key;
  const field = event.target.closest('input, select, textarea');
  if (field instanceof HTMLInputElement && field.type === 'range') {
    return key === 'toggle' || event.key === ',' || event.key === '.' ? key : null;
  }
  if (field !== null) return null;
  return key === 'toggle' && event.target.closest('button, a, summary') !== null ? null : key;
}
