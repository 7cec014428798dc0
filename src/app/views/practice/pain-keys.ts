import type { StopReason } from '../../../core/coach/event.ts';
import { words } from '../../messages/words.ts';

type Press = Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const plain = ({ repeat, ctrlKey, metaKey, altKey }: Press): boolean =>
  !repeat && !ctrlKey && !metaKey && !altKey;

/** Whether a key press means "it hurts". Ctrl+P and the like stay the browser's. */
export const meansPain = (press: Press): boolean =>
  plain(press) && press.key.toLowerCase() === words.safety.stop.key.toLowerCase();

/** The answers to "what is it?", in the order they are asked, numbered from 1. */
export const ANSWERS = ['pain', 'tired', 'other'] as const satisfies readonly StopReason[];

/** The answer a key press gives: 1, 2, 3, or Escape for none; null when it means nothing here. */
export function answerOf(press: Press): StopReason | null {
  if (!plain(press)) return null;
  if (press.key === 'Escape') return 'stopped';
  return ANSWERS.find((_, index) => press.key === String(index + 1)) ?? null;
}
