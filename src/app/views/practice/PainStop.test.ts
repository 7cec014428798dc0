import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import AskWhy from './AskWhy.svelte';
import PainButton from './PainButton.svelte';
import type { StopReason } from '../../../core/coach/event.ts';
import { meansPain } from './pain-keys.ts';

afterEach(cleanup);

test('the pain stop shows its key and answers to a tap', async () => {
  const onPain = vi.fn();
  const screen = await render(PainButton, { onPain });
  const button = screen.getByRole('button', { name: 'It hurts' });
  await expect.element(button).toHaveTextContent('P');
  await expect.element(button).toHaveAttribute('aria-keyshortcuts', 'P');
  await button.click();
  expect(onPain).toHaveBeenCalledOnce();
});

test.each(['p', 'P'])('the key "%s" works from anywhere on the page', async (key) => {
  const onPain = vi.fn();
  await render(PainButton, { onPain });
  await userEvent.keyboard(key);
  expect(onPain).toHaveBeenCalledOnce();
});

test('printing, a held key and the plain stop are something else', () => {
  const press = { key: 'p', repeat: false, ctrlKey: false, metaKey: false, altKey: false };
  expect(meansPain(press)).toBe(true);
  expect(meansPain({ ...press, ctrlKey: true })).toBe(false);
  expect(meansPain({ ...press, metaKey: true })).toBe(false);
  expect(meansPain({ ...press, repeat: true })).toBe(false);
  expect(meansPain({ ...press, key: ' ' })).toBe(false);
  expect(meansPain({ ...press, key: 'Escape' })).toBe(false);
});

test.each<[RegExp, StopReason]>([
  [/^Pain/, 'pain'],
  [/tired/, 'tired'],
  [/Something else/, 'other'],
])('the answer %s can be tapped', async (name, why) => {
  const onAnswer = vi.fn();
  const screen = await render(AskWhy, { onAnswer });
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  await screen.getByRole('button', { name }).click();
  expect(onAnswer.mock.calls).toEqual([[why]]);
});

test.each([
  ['1', 'pain'],
  ['2', 'tired'],
  ['3', 'other'],
  ['{Escape}', 'stopped'],
])('the key %s answers', async (key, why) => {
  const onAnswer = vi.fn();
  await render(AskWhy, { onAnswer });
  await userEvent.keyboard(key);
  expect(onAnswer.mock.calls).toEqual([[why]]);
});

test('other keys answer nothing', async () => {
  const onAnswer = vi.fn();
  await render(AskWhy, { onAnswer });
  await userEvent.keyboard('4px ');
  expect(onAnswer).not.toHaveBeenCalled();
});
