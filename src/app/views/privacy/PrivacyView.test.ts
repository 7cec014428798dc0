import { afterEach, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-svelte';
import { storedPreferences } from '../../../platform/preferences.ts';
import App from '../../App.svelte';
import { Router } from '../../router.svelte.ts';
import { fakeDevices } from '../../testing/fake-devices.ts';
import { Unwind } from '../../unwind.svelte.ts';

const CACHE = 'a-page-kept-for-a-test';

afterEach(async () => {
  cleanup();
  localStorage.clear();
  await caches.delete(CACHE);
  window.location.hash = '';
});

test('one link from the start says what is kept, how large it is, and erases it', async () => {
  const cache = await caches.open(CACHE);
  await cache.put('/large-file', new Response(new Uint8Array(3_000_000)));
  const { devices } = fakeDevices(storedPreferences());
  const unwind = new Unwind(new Router(window), devices);
  unwind.safety.answerScreening(['discs'], 64);
  const screen = await render(App, { unwind });

  await screen.getByRole('link', { name: 'What is kept, and where' }).click();
  await expect
    .element(screen.getByRole('heading', { level: 1, name: 'What is kept, and where.' }))
    .toBeVisible();
  await expect.element(screen.getByText('On this device now: 3 MB in 1 files.')).toBeVisible();
  await screen.getByRole('button', { name: 'Erase everything' }).click();
  await screen.getByRole('button', { name: 'Yes, erase it all' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Nothing of yours is left here.' })).toBeVisible();
  expect(Object.keys(localStorage)).toEqual([]);
});
