import type { Outcome } from './readers.ts';

interface PastFailure {
  /** The reader it befell. */
  readonly what: string;
  readonly why: string;
  readonly text: string;
  readonly outcome: Outcome['kind'];
}

/** What readers once did wrong: read first, every time. What the fuzzer finds is put down here. */
export const PAST_FAILURES: readonly PastFailure[] = [
  {
    what: 'backups',
    why: 'names that every object inherits slipped through the strict schema',
    text: '{"format":"unwind-backup","version":1,"created":"2026-03-02T08:00:00.000Z","sets":[],"ranges":[],"routines":[],"settings":{"__proto__":{"polluted":true}}}',
    outcome: 'refused',
  },
  {
    what: 'routines',
    why: 'the number after this one is written in a way that is not read again, and all routines are lost',
    text: '{"format":"unwind-routines","version":1,"routines":[{"id":"own-99999999999999999999999","name":"Evening","steps":[{"exercise":"chair-twist","restMs":0}]}]}',
    outcome: 'refused',
  },
  {
    what: 'addresses',
    why: 'half a sign could not be written into an address again',
    text: '#/history/\ud8000-01T10%3A20%3A30.123Z%20chair-twist',
    outcome: 'taken',
  },
];
