import type { CoachEvent } from '../coach/event.ts';
import type { GuidedReport } from '../coach/guided-report.ts';
import type { SetReport } from '../coach/report.ts';
import type { NamedBands } from '../exercises/range/bands.ts';
import type { ModelName } from '../pose/model.ts';
import type { Said, SpokenCue } from './said.ts';
import type { Trace } from './trace.ts';

interface Occasion {
  /** Of its beginning and its exercise, so that the same set is the same wherever it is kept. See `setId`. */
  readonly id: string;
  /** ISO 8601 instant of the first picture, or of the first word of a guided set. */
  readonly startedAt: string;
  /** The person's own calendar day then, ISO 8601. */
  readonly day: string;
  /** Exercise id, as in the catalogue. */
  readonly exercise: string;
}

/** A measured set as lists and trends need it. */
export interface MeasuredEntry extends Occasion {
  readonly kind: 'measured';
  /** What it was judged by. */
  readonly bands: readonly NamedBands[];
  readonly model: ModelName;
  readonly report: SetReport;
}

/** A guided set: times only. */
export interface GuidedEntry extends Occasion {
  readonly kind: 'guided';
  readonly report: GuidedReport;
}

export type SetEntry = MeasuredEntry | GuidedEntry;

/** What a guided set read out. */
export type ReadOut = SpokenCue | Extract<CoachEvent, { kind: 'step' }>;

/** How a set went, moment by moment. Numbers and names only: no picture, no landmark. */
export type SetCourse =
  | { readonly kind: 'measured'; readonly trace: Trace; readonly said: readonly Said[] }
  | { readonly kind: 'guided'; readonly said: readonly ReadOut[] };

/** A finished set as it is kept. Both parts are of one kind. */
export interface KeptSet {
  readonly entry: SetEntry;
  readonly course: SetCourse;
}

/** `20260301T102030123Z-chair-twist`: sorts by time and fits into an address. */
export const setId = (startedAt: string, exercise: string): string =>
  `${startedAt.replace(/[-:.]/g, '')}-${exercise}`;
