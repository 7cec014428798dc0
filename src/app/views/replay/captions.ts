import { readingOf } from '../../gauge/reading.ts';
import type { Step } from '../../session/set-run.ts';
import type { Utterance } from '../../session/transcript.ts';
import { captionText, heard, NOTHING_SAID, type Said } from '../practice/caption.ts';
import { stepAt } from './player.svelte.ts';

/**
 * The caption at any step of a set: the same words that stood on the screen during practice.
 * @param said the set's transcript
 */
export function captionsOf(steps: readonly Step[], said: readonly Utterance[]): (step: Step) => string {
  const states: { readonly fromMs: number; readonly said: Said }[] = [];
  let state: Said = NOTHING_SAID;
  for (const spoken of said) {
    const phase = steps[stepAt(steps, spoken.timeMs)]?.output.status.phase ?? 'ready';
    state = heard(state, spoken, phase);
    states.push({ fromMs: spoken.timeMs, said: state });
  }
  return ({ frame: { timeMs }, output: { status, measurement } }) => {
    const current = states.findLast(({ fromMs }) => fromMs <= timeMs)?.said ?? NOTHING_SAID;
    return captionText(current, status, readingOf(null, measurement), timeMs);
  };
}
