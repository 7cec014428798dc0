import { saidOf, type Said } from '../../core/history/said.ts';
import { CueWording } from '../messages/cue-wording.ts';
import { words } from '../messages/words.ts';
import { announcementOf } from './announcement.ts';
import type { Caption } from './feedback.ts';
import type { FinishedSet } from './set-run.ts';

/** One thing the coach said, where the angle was, and why, when there was a limit behind it. */
export interface Utterance extends Caption {
  readonly angleDeg: number | null;
  readonly speedDegPerSec: number | null;
}

/** All that was said during a set, word for word as it was spoken and shown. */
export const transcriptOf = ({ steps }: Pick<FinishedSet, 'steps'>): readonly Utterance[] =>
  utterancesOf(saidOf(steps.map(({ output }) => output)));

/** The same of a set that was kept, in the language of now. */
export function utterancesOf(said: readonly Said[]): readonly Utterance[] {
  const wording = new CueWording(words.cues);
  return said.flatMap(({ event, angleDeg, speedDegPerSec }): Utterance[] => {
    const spoken =
      event.kind === 'cue'
        ? { ...event, text: wording.next(event.cue, event.direction) }
        : announcementOf(event);
    if (spoken === null) return [];
    const { cue, priority, timeMs, text } = spoken;
    return [{ cue, priority, timeMs, text, angleDeg, speedDegPerSec }];
  });
}
