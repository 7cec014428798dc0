import type { EndReason } from '../../../core/coach/event.ts';
import type { Aftercare } from '../../messages/messages.ts';
import { words } from '../../messages/words.ts';

/** What to do after a set that ended so; null when it was the coach's or a plain stop. */
export function aftercareOf(ended: EndReason): Aftercare | null {
  switch (ended) {
    case 'pain':
    case 'tired':
    case 'other':
      return words.safety.aftercare[ended];
    case 'complete':
    case 'eased':
    case 'stopped':
      return null;
    default:
      return ended satisfies never;
  }
}
