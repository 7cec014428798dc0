import type { CoachEvent } from '../coach/event.ts';
import type { TracedOutput } from './trace.ts';

type CueEvent = Extract<CoachEvent, { kind: 'cue' }>;

/** What is spoken of during a set. The words are made anew, in the language of whoever looks back; the grounds are not kept. */
export type SpokenEvent =
  Extract<CoachEvent, { kind: 'paused' | 'resumed' }> | Omit<CueEvent, 'because' | 'waited'>;

/** One thing that was said, and where the person was then; null when that could not be measured. */
export interface Said {
  readonly event: SpokenEvent;
  readonly angleDeg: number | null;
  readonly speedDegPerSec: number | null;
}

function spokenOf(event: CoachEvent): readonly SpokenEvent[] {
  if (event.kind === 'paused' || event.kind === 'resumed') return [event];
  if (event.kind !== 'cue') return [];
  const { kind, timeMs, cue, priority, direction } = event;
  return [{ kind, timeMs, cue, priority, direction }];
}

export const saidOf = (outputs: readonly TracedOutput[]): readonly Said[] =>
  outputs.flatMap(({ measurement, events }) => {
    const measured = measurement.kind === 'measured' ? measurement : null;
    return events.flatMap(spokenOf).map((event) => ({
      event,
      angleDeg: measured?.angleDeg ?? null,
      speedDegPerSec: measured?.speedDegPerSec ?? null,
    }));
  });
