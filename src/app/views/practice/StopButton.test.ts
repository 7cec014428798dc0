import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import { meansStop } from './stop-keys.ts';
import StopButton from './StopButton.svelte';

afterEach(cleanup);

const page = (markup: string): Element => {
  const place = document.createElement('div');
  place.innerHTML = markup;
  return place.firstElementChild ?? place;
};

test('shows its key and stops on a click', async () => {
  const onStop = vi.fn();
  const screen = await render(StopButton, { onStop });
  const button = screen.getByRole('button', { name: 'Stop' });
  await expect.element(button).toHaveTextContent('Space');
  await expect.element(button).toHaveAttribute('aria-keyshortcuts', 'Space Escape');
  expect(onStop).not.toHaveBeenCalled();
  await button.click();
  expect(onStop).toHaveBeenCalledOnce();
});

test.each(['{Escape}', ' '])('the key "%s" stops from anywhere on the page, once', async (key) => {
  const onStop = vi.fn();
  await render(StopButton, { onStop });
  await userEvent.keyboard(key);
  expect(onStop).toHaveBeenCalledOnce();
});

test('the space bar on the button itself stops once, not twice', async () => {
  const onStop = vi.fn();
  const screen = await render(StopButton, { onStop });
  (screen.getByRole('button').element() as HTMLButtonElement).focus();
  await userEvent.keyboard(' ');
  expect(onStop).toHaveBeenCalledOnce();
});

test('a button that is gone does not listen any more', async () => {
  const onStop = vi.fn();
  const screen = await render(StopButton, { onStop });
  await screen.unmount();
  await userEvent.keyboard('{Escape}');
  expect(onStop).not.toHaveBeenCalled();
});

test.each([
  [' ', '<p>words</p>', true],
  [' ', '<button>Mute</button>', false],
  [' ', '<a href="#">Back</a>', false],
  [' ', '<select></select>', false],
  [' ', '<input>', false],
  ['Escape', '<button>Mute</button>', true],
  ['Enter', '<p>words</p>', false],
  ['s', '<p>words</p>', false],
])('key "%s" on %s: stops is %s', (key, markup, stops) => {
  expect(meansStop({ key, target: page(markup), repeat: false })).toBe(stops);
});

test('what lies inside a control is the control’s, and a held key says nothing new', () => {
  const inside = page('<button><span>Mute</span></button>').firstElementChild;
  expect(meansStop({ key: ' ', target: inside, repeat: false })).toBe(false);
  expect(meansStop({ key: 'Escape', target: null, repeat: true })).toBe(false);
  expect(meansStop({ key: ' ', target: null, repeat: false })).toBe(true);
});
