import type { CoachEvent } from '../coach/event.ts';
import type { TracedOutput } from './trace.ts';

type CueEvent = Extract<CoachEvent, { kind: 'cue' }>;

/** A cue as it is kept: without the figures that gave rise to it. */
export type SpokenCue = Omit<CueEvent, 'because' | 'waited'>;

/** What is spoken of during a set. The words are made anew, in the language of whoever looks back. */
export type SpokenEvent = SpokenCue | Extract<CoachEvent, { kind: 'paused' | 'resumed' }>;

/** One thing that was said, and where the person was then; null when that could not be measured. */
export interface Said {
  readonly event: SpokenEvent;
  readonly angleDeg: number | null;
  readonly speedDegPerSec: number | null;
}

export const spokenCue = ({ kind, timeMs, cue, priority, direction }: CueEvent): SpokenCue => ({
  kind,
  timeMs,
  cue,
  priority,
  direction,
});

function spoken(event: CoachEvent): SpokenEvent | null {
  if (event.kind === 'cue') return spokenCue(event);
  return event.kind === 'paused' || event.kind === 'resumed' ? event : null;
}

export const saidOf = (outputs: readonly TracedOutput[]): readonly Said[] =>
  outputs.flatMap(({ measurement, events }) => {
    const measured = measurement.kind === 'measured' ? measurement : null;
    const angleDeg = measured?.angleDeg ?? null;
    const speedDegPerSec = measured?.speedDegPerSec ?? null;
    return events.flatMap((one) => {
      const event = spoken(one);
      return event === null ? [] : [{ event, angleDeg, speedDegPerSec }];
    });
  });
