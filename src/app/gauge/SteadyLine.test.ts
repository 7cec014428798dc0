import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import SteadyLine from './SteadyLine.svelte';

test('words take their place on one line, and their length moves nothing around them where the page is wide', async () => {
  const screen = await render(SteadyLine, { text: 'too far' });
  const line = screen.getByText('too far');
  await expect.element(line).toBeVisible();
  const element = line.element();
  const { contain } = getComputedStyle(element);
  expect(contain).toBe(matchMedia('(width >= 75rem)').matches ? 'size layout style' : 'none');
  const { height } = element.getBoundingClientRect();
  expect(height).toBeGreaterThan(10);
  await screen.rerender({ text: 'to your left · in the band' });
  await expect.element(screen.getByText('to your left · in the band')).toBeVisible();
  expect(element.getBoundingClientRect().height).toBe(height);
});
