import type { CoachEvent } from '../coach/event.ts';
import { countsFrom, type TracedOutput } from './trace.ts';

type CueEvent = Extract<CoachEvent, { kind: 'cue' }>;

/** A cue as it is kept: without the figures that gave rise to it. */
export type SpokenCue = Omit<CueEvent, 'because' | 'waited'>;

/** What is spoken of during a set. The words are made anew, in the language of whoever looks back. */
export type SpokenEvent = SpokenCue | Extract<CoachEvent, { kind: 'paused' | 'resumed' | 'begun-anew' }>;

/** One thing that was said, and where the person was then; null when that was not measured, or from a wrong zero. */
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

const ANNOUNCED: readonly CoachEvent['kind'][] = [
  'paused',
  'resumed',
  'begun-anew',
] satisfies readonly SpokenEvent['kind'][];

const isAnnounced = (event: CoachEvent): event is Exclude<SpokenEvent, SpokenCue> =>
  ANNOUNCED.includes(event.kind);

function spoken(event: CoachEvent): SpokenEvent | null {
  if (event.kind === 'cue') return spokenCue(event);
  return isAnnounced(event) ? event : null;
}

export function saidOf(outputs: readonly TracedOutput[]): readonly Said[] {
  const countsFromMs = countsFrom(outputs);
  return outputs.flatMap(({ measurement, events }) => {
    const measured =
      measurement.kind === 'measured' && measurement.timeMs >= countsFromMs ? measurement : null;
    const angleDeg = measured?.angleDeg ?? null;
    const speedDegPerSec = measured?.speedDegPerSec ?? null;
    return events.flatMap((one) => {
      const event = spoken(one);
      return event === null ? [] : [{ event, angleDeg, speedDegPerSec }];
    });
  });
}
