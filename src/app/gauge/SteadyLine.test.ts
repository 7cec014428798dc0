import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import SteadyLine from './SteadyLine.svelte';

const { style } = document.body;
afterEach(() => {
  style.container = '';
  style.width = '';
});

test.each([
  ['72rem', 'none'],
  ['74rem', 'size layout style'],
])(
  'words take their place on one line; where practice is %s wide, their containment is %s',
  async (width, containment) => {
    style.container = 'practice / inline-size';
    style.width = width;
    const screen = await render(SteadyLine, { text: 'too far' });
    const line = screen.getByText('too far');
    await expect.element(line).toBeVisible();
    const element = line.element();
    expect(getComputedStyle(element).contain).toBe(containment);
    const { height } = element.getBoundingClientRect();
    expect(height).toBeGreaterThan(10);
    await screen.rerender({ text: 'to your left · in the band' });
    await expect.element(screen.getByText('to your left · in the band')).toBeVisible();
    expect(element.getBoundingClientRect().height).toBe(height);
  },
);
