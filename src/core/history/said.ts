import type { CoachEvent } from '../coach/event.ts';
import type { TracedOutput } from './trace.ts';

/** What is spoken of during a set. The words are made anew, in the language of whoever looks back. */
export type SpokenEvent = Extract<CoachEvent, { kind: 'cue' | 'paused' | 'resumed' }>;

/** One thing that was said, and where the person was then; null when that could not be measured. */
export interface Said {
  readonly event: SpokenEvent;
  readonly angleDeg: number | null;
  readonly speedDegPerSec: number | null;
}

const isSpoken = (event: CoachEvent): event is SpokenEvent =>
  event.kind === 'cue' || event.kind === 'paused' || event.kind === 'resumed';

export const saidOf = (outputs: readonly TracedOutput[]): readonly Said[] =>
  outputs.flatMap(({ measurement, events }) => {
    const measured = measurement.kind === 'measured' ? measurement : null;
    return events.filter(isSpoken).map((event) => ({
      event,
      angleDeg: measured?.angleDeg ?? null,
      speedDegPerSec: measured?.speedDegPerSec ?? null,
    }));
  });
