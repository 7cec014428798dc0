import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import App from '../../App.svelte';
import type { Devices } from '../../devices.ts';
import { Router } from '../../router.svelte.ts';
import { fakeDevices, fakePreferences } from '../../testing/fake-devices.ts';
import { Unwind } from '../../unwind.svelte.ts';

/** The whole page of somebody who has never been here. */
async function open() {
  history.replaceState(null, '', '#/');
  const preferences = fakePreferences();
  const { devices: plain, said, ticker } = fakeDevices(preferences);
  const openCamera = vi.fn<Devices['cameras']['open']>();
  const loadRuntime = vi.fn<Devices['loadRuntime']>();
  const devices: Devices = { ...plain, cameras: { ...plain.cameras, open: openCamera }, loadRuntime };
  const unwind = new Unwind(new Router(window), devices);
  await render(App, { unwind });
  return { unwind, ticker, said, kept: preferences.kept, openCamera, loadRuntime };
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  history.replaceState(null, '', '#/');
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const practising = (name: string) => page.getByRole('main', { name: `Practice: ${name}` });

test('one click from the start page plays a recorded set to its summary, with voice and without camera or model', async () => {
  const { unwind, ticker, said, kept, openCamera, loadRuntime } = await open();
  await button('See it with a recording').click();
  await expect.element(practising('Chair twist')).toBeInTheDocument();
  await expect.element(page.getByText('A recording', { exact: true })).toBeInTheDocument();
  await expect.element(button('It hurts')).not.toBeInTheDocument();
  await expect.element(button(/^Stop/)).toHaveFocus();

  ticker.pass(2000);
  await expect.element(page.getByRole('status')).toHaveTextContent('Begin when you’re ready.');
  expect(said).toEqual(['Begin when you’re ready.']);
  ticker.pass(5000);
  await expect.element(page.getByRole('status')).toHaveTextContent('Hold it there.');
  await expect.element(page.getByRole('meter', { name: 'How far' })).toHaveAttribute('aria-valuenow');

  ticker.pass(60_000);
  await expect
    .element(page.getByRole('heading', { name: 'This was a recording, not you.' }))
    .toBeInTheDocument();
  await expect.element(page.getByRole('link', { name: 'Once more' })).not.toBeInTheDocument();
  await expect
    .element(page.getByRole('link', { name: 'Try it yourself' }))
    .toHaveAttribute('href', '#/set-up/chair-twist');
  expect(unwind.last.measured?.report.reps).toHaveLength(2);
  expect(openCamera).not.toHaveBeenCalled();
  expect(loadRuntime).not.toHaveBeenCalled();
  expect([...kept]).toEqual([]);
});

test('stopped before its first picture it leads back to the start', async () => {
  const { unwind } = await open();
  await button('See it with a recording').click();
  await expect.element(practising('Chair twist')).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('heading', { level: 1, name: /Turn gently/ })).toBeInTheDocument();
  await expect.element(button('See it with a recording')).toBeInTheDocument();
  expect(unwind.last.measured).toBeNull();
});

test('it can be stopped at any time, and another one watched', async () => {
  const { unwind, ticker } = await open();
  await button('See it with a recording').click();
  await expect.element(practising('Chair twist')).toBeInTheDocument();
  ticker.pass(3000);
  await page.getByRole('combobox', { name: 'Watching' }).selectOptions('Cat-cow');
  await expect.element(practising('Cat-cow')).toBeInTheDocument();
  expect(unwind.last.measured).toBeNull();
  ticker.pass(3000);
  await userEvent.keyboard(' ');
  await expect.element(page.getByText('You stopped the set.')).toBeInTheDocument();
  expect(unwind.last.measured?.exercise.id).toBe('cat-cow');
});

test('a pause stands still with the recording', async () => {
  const { ticker } = await open();
  await button('See it with a recording').click();
  await expect.element(practising('Chair twist')).toBeInTheDocument();
  ticker.pass(4000);
  await button('Pause').click();
  ticker.pass(60_000);
  await expect.element(page.getByText('Paused', { exact: false }).first()).toBeInTheDocument();
  await button('Go on').click();
  ticker.pass(60_000);
  await expect
    .element(page.getByRole('heading', { name: 'This was a recording, not you.' }))
    .toBeInTheDocument();
});

test('a recording that does not arrive is said so, and fetched again', async () => {
  await open();
  const lost = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(null, { status: 503 }));
  await button('See it with a recording').click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('The recording did not arrive.');
  lost.mockRestore();
  await button('Try again').click();
  await expect.element(practising('Chair twist')).toBeInTheDocument();
});
