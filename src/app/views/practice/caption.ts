import type { CoachStatus, CueId, Phase } from '../../../core/coach/event.ts';
import type { Reading } from '../../gauge/reading.ts';
import type { Caption } from '../../session/feedback.ts';
import { words } from '../../messages/words.ts';

/** A correction stays this long; it is about a moment. */
const MOMENT_MS = 4000;

/** Cues that hold until the person has done what they say; all others are about a moment. */
const LASTING: ReadonlySet<Caption['cue']> = new Set<CueId>([
  'hold',
  'come-back',
  'other-side',
  'begin',
  'hold-still',
]);

/** What was said last, kept so that the caption can fall back to it. */
export interface Said {
  readonly moment: Caption | null;
  readonly lasting: { readonly caption: Caption; readonly phase: Phase } | null;
}

export const NOTHING_SAID: Said = { moment: null, lasting: null };

export function heard(said: Said, caption: Caption, phase: Phase): Said {
  return LASTING.has(caption.cue)
    ? { moment: null, lasting: { caption, phase } }
    : { ...said, moment: caption };
}

/** The words to show now: the correction of this moment, else what was last asked for, else what the phase asks. */
export function captionText(
  said: Said,
  status: CoachStatus | null,
  reading: Reading,
  timeMs: number,
): string {
  if (status === null) return words.phases.framing;
  const { phase, direction } = status;
  if (phase === 'paused') return words.phases.paused;
  if (said.moment !== null && timeMs - said.moment.timeMs < MOMENT_MS) return said.moment.text;
  if (phase === 'framing' && reading.kind === 'blank' && reading.reason !== 'no-picture') {
    return words.cues.any[`see-${reading.reason}`][0] ?? '';
  }
  if (said.lasting?.phase === phase) return said.lasting.caption.text;
  const going = phase === 'ready' || phase === 'moving';
  return going && direction !== null ? words.directions[direction].go : words.phases[phase];
}
