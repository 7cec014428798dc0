import type { CoachEvent, CueId, Phase, Rep } from '../event.ts';

/** Of all that a coach told: its repetitions. */
export const reps = (events: readonly CoachEvent[]): Rep[] =>
  events.flatMap((event) => (event.kind === 'rep' ? [event.rep] : []));

/** What was said. */
export const cues = (events: readonly CoachEvent[]): CueId[] =>
  events.flatMap((event) => (event.kind === 'cue' ? [event.cue] : []));

/** The phases that were entered. */
export const phases = (events: readonly CoachEvent[]): Phase[] =>
  events.flatMap((event) => (event.kind === 'phase' ? [event.phase] : []));
