import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import { exercise } from '../../../core/exercises/testing/exercise.ts';
import { reading, status } from '../../testing/samples.ts';
import { captionText, NOTHING_SAID } from './caption.ts';
import { kickerWords } from './kicker.ts';
import PauseButton from './PauseButton.svelte';

afterEach(cleanup);

test('says what it will do, by tap and by its key', async () => {
  const onToggle = vi.fn();
  const screen = await render(PauseButton, { paused: false, onToggle });
  await screen.getByRole('button', { name: 'Pause' }).click();
  await userEvent.keyboard('r');
  expect(onToggle).toHaveBeenCalledTimes(2);
  await screen.rerender({ paused: true });
  await expect
    .element(screen.getByRole('button', { name: 'Go on' }))
    .toHaveAttribute('aria-keyshortcuts', 'R');
});

test('a pause is one large word, with what resumes above it', () => {
  const paused = status({ phase: 'paused', paused: 'hand' });
  expect(captionText(NOTHING_SAID, paused, reading(20), 0)).toBe('Paused.');
  expect(kickerWords(exercise('chair-twist'), paused)).toBe('Raise your hand again to go on');
});
