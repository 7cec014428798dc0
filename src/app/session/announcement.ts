import type { CoachEvent, CuePriority } from '../../core/coach/event.ts';
import { fill } from '../messages/template.ts';
import { words } from '../messages/words.ts';

export interface Announcement {
  readonly cue: 'paused' | 'resumed' | 'begun-anew' | 'missed';
  readonly text: string;
  readonly priority: CuePriority;
  readonly timeMs: number;
}

/** The words for what happens to the set itself, beside the coach's cues; null for what is not spoken of. */
export function announcementOf(event: CoachEvent): Announcement | null {
  const { pausedSpoken, resumed, begunAnew } = words.practice;
  const { timeMs } = event;
  if (event.kind === 'paused') {
    return { cue: 'paused', text: pausedSpoken[event.cause], priority: 'safety', timeMs };
  }
  if (event.kind === 'begun-anew') {
    return { cue: 'begun-anew', text: begunAnew, priority: 'guidance', timeMs };
  }
  if (event.kind !== 'resumed') return null;
  const text = fill(resumed[event.cause], { where: whereOf(event) });
  return { cue: 'resumed', text, priority: 'guidance', timeMs };
}

/** "Left, second of three": where the person is in the set. */
function whereOf({ direction, turn, of }: Extract<CoachEvent, { kind: 'resumed' }>): string {
  const { ordinals, resumedWhere, resumedWhereOnly } = words.practice;
  const counted = {
    turn: ordinals[turn - 1] ?? String(turn),
    of: words.summary.numbers[of] ?? String(of),
  };
  if (direction === null) return fill(resumedWhereOnly, counted);
  return fill(resumedWhere, { side: words.directions[direction].name, ...counted });
}
