import { CueWording } from '../../app/messages/cue-wording.ts';
import { cueWords } from '../../app/messages/en/cue-words.ts';
import type { CoachEvent } from '../../core/coach/event.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import { ENDED_WORDS } from './report-words.ts';

/** What it means for the report. */
const BEGUN_ANEW = 'the neutral had been taken in a hold; nothing before this counts';

/** A whole conversation as a person hears and reads it: one line a sentence, with the moment it begins. */
export function transcriptText(exercise: Exercise, events: readonly CoachEvent[]): string {
  const wording = new CueWording(cueWords);
  const lines = events.flatMap((event) => {
    if (event.kind === 'cue') return [`${moment(event.timeMs)}  ${wording.next(event.cue, event.direction)}`];
    if (event.kind === 'paused') return [`${moment(event.timeMs)}  [paused: ${event.cause}]`];
    if (event.kind === 'resumed') return [`${moment(event.timeMs)}  [resumed: ${event.cause}]`];
    if (event.kind === 'begun-anew') return [`${moment(event.timeMs)}  [begun anew: ${BEGUN_ANEW}]`];
    return event.kind === 'set-ended' ? [`${moment(event.timeMs)}  [${ENDED_WORDS[event.because]}]`] : [];
  });
  return `${[exercise.words.en.name, ...lines].join('\n')}\n`;
}

/** `m:ss.mmm` */
function moment(timeMs: number): string {
  const whole = Math.round(timeMs);
  const seconds = `${String(Math.floor(whole / 1000) % 60).padStart(2, '0')}.${String(whole % 1000).padStart(3, '0')}`;
  return `${Math.floor(whole / 60_000)}:${seconds}`;
}
