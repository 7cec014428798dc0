import { afterEach, expect, test, vi } from 'vitest';
import { cleanup, render } from 'vitest-browser-svelte';
import { words } from '../messages/words.ts';
import TroublePanel from './TroublePanel.svelte';

afterEach(cleanup);

const { camera, runtime } = words.troubles;
const all = [
  ...Object.entries(camera).map(([code, trouble]) => [`camera ${code}`, trouble] as const),
  ...Object.entries(runtime).map(([code, trouble]) => [`runtime ${code}`, trouble] as const),
];

test.each(all)('%s says what is wrong and what to do', async (_, trouble) => {
  const screen = await render(TroublePanel, { trouble });
  const alert = screen.getByRole('alert');
  await expect.element(alert.getByRole('heading', { name: trouble.title, exact: true })).toBeVisible();
  await expect.element(alert.getByText(trouble.remedy, { exact: true })).toBeVisible();
  expect(screen.container.querySelector('button')).toBeNull();
});

test('no two troubles read the same', () => {
  expect(all.length).toBe(15);
  expect(new Set(all.map(([, { title }]) => title)).size).toBe(all.length);
  expect(new Set(all.map(([, { remedy }]) => remedy)).size).toBe(all.length);
});

test('trying again is offered where it can help', async () => {
  const onRetry = vi.fn();
  const screen = await render(TroublePanel, { trouble: camera.busy, onRetry });
  await screen.getByRole('button', { name: 'Try again' }).click();
  expect(onRetry).toHaveBeenCalledOnce();
});

test('the button and the detail carry the words they are given', async () => {
  const screen = await render(TroublePanel, {
    trouble: words.troubles.textFile['not-text'],
    detail: 'Line 3: a number is missing.',
    onRetry: () => undefined,
    retry: 'Open another',
  });
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Line 3: a number is missing.');
  await expect.element(screen.getByRole('button', { name: 'Open another' })).toBeVisible();
});
