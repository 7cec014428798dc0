import { afterEach, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-svelte';
import type { Advice as AdviceId } from '../../../core/measure/advice.ts';
import { words } from '../../messages/words.ts';
import Advice from './Advice.svelte';
import { SteadyAdvice } from './steady-advice.ts';

afterEach(cleanup);

test.each(Object.entries(words.setUp.advice))('%s is told politely', async (id, text) => {
  const screen = await render(Advice, { advice: id as AdviceId });
  await expect.element(screen.getByRole('status')).toHaveTextContent(text);
});

test('advice stays until there has been none for a moment, and does not flicker', () => {
  const steady = new SteadyAdvice();
  expect(steady.next('dim', 0)).toBeNull();
  expect(steady.next('dim', 1400)).toBeNull();
  expect(steady.next('dim', 1500)).toBe('dim');
  expect(steady.next(null, 1600)).toBe('dim');
  expect(steady.next('dim', 2000)).toBe('dim');
  expect(steady.next(null, 2100)).toBe('dim');
  expect(steady.next(null, 3600)).toBeNull();
});
