import { afterEach, beforeEach, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-svelte';
import type { KeptSet } from '../../../core/history/kept-set.ts';
import { sampleGuided, sampleSet } from '../../../core/history/testing/kept-sets.ts';
import App from '../../App.svelte';
import { Router } from '../../router.svelte.ts';
import { fakeDevices, fakePreferences } from '../../testing/fake-devices.ts';
import { memoryHistory } from '../../testing/memory-history.ts';
import { Unwind } from '../../unwind.svelte.ts';

let router: Router;
beforeEach(() => {
  window.location.hash = '#/history';
  router = new Router(window);
});
afterEach(() => {
  cleanup();
  router.close();
  window.location.hash = '';
});

const MONDAY = sampleSet('2026-02-23T10:20:30.000Z');
const SUNDAY = sampleSet('2026-03-01T08:00:00.000Z', [['left', 41]]);
const BREATHING = sampleGuided('2026-03-01T09:00:00.000Z');

async function opened(sets: readonly KeptSet[]) {
  const history = memoryHistory(sets);
  const { devices, saveFile, print } = fakeDevices(fakePreferences(), history);
  const unwind = new Unwind(router, devices);
  const screen = await render(App, { unwind });
  return { unwind, screen, history, saveFile, print };
}

test('an empty history says what will be kept, and offers nothing to delete', async () => {
  const { screen } = await opened([]);
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toHaveTextContent('Nothing is kept here yet.');
  await expect.element(screen.getByText(/on this device only/)).toBeVisible();
  await expect.element(screen.getByRole('button', { name: /Delete/ })).not.toBeInTheDocument();
});

test('sets are listed by day after one plain sentence, and open as the summary they were', async () => {
  const { screen } = await opened([MONDAY, SUNDAY, BREATHING]);
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toHaveTextContent('You have practised on 2 days.');
  await expect.element(screen.getByText('3 sets in all; on 2 of the last 28 days.')).toBeVisible();
  const sunday = screen.getByRole('list', { name: 'Mar 1, 2026' }).getByRole('listitem');
  await expect.element(sunday.nth(0)).toHaveTextContent('3 calm minutes.');
  await expect.element(sunday.nth(1)).toHaveTextContent('left 41° ± 3');

  await screen
    .getByRole('list', { name: 'Feb 23, 2026' })
    .getByRole('link', { name: /Chair twist/ })
    .click();
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Two turns, unhurried.');
  await expect.element(screen.getByRole('img', { name: /^Angle over 0:12/ })).toBeVisible();
  await expect.element(screen.getByText('“Hold it there.”').first()).toBeVisible();
  await screen.getByRole('link', { name: 'Your history' }).click();
  await screen.getByRole('link', { name: /Deep breathing/ }).click();
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('3 calm minutes.');
});

test('one set is deleted, and can be brought back', async () => {
  const { screen, history } = await opened([MONDAY, SUNDAY]);
  await screen
    .getByRole('button', { name: /^Delete Chair twist/ })
    .first()
    .click();
  await expect.element(screen.getByText(/^Deleted: Chair twist/)).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Bring it back' })).toHaveFocus();
  expect([...history.sets.values()]).toEqual([MONDAY]);
  await screen.getByRole('button', { name: 'Bring it back' }).click();
  await expect.element(screen.getByRole('list', { name: 'Mar 1, 2026' })).toBeVisible();
  expect(history.sets.get(SUNDAY.entry.id)).toEqual(SUNDAY);
});

test('all is deleted once that is sure', async () => {
  const { screen, history } = await opened([MONDAY, SUNDAY]);
  await screen.getByRole('button', { name: 'Delete the whole history' }).click();
  await screen.getByRole('button', { name: 'Keep it' }).click();
  expect(history.sets.size).toBe(2);
  await screen.getByRole('button', { name: 'Delete the whole history' }).click();
  await screen.getByRole('button', { name: 'Yes, delete all of it' }).click();
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toHaveTextContent('Nothing is kept here yet.');
  expect(history.sets.size).toBe(0);
});

test('a history that cannot be reached says why, and is tried again', async () => {
  const { screen, history } = await opened([MONDAY]);
  history.trouble = 'other-tab';
  router.go({ view: 'start' });
  router.go({ view: 'history' });
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Close the other tabs with Unwind');
  history.trouble = null;
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toHaveTextContent('You have practised on one day.');
});

test('a set that is gone is named so', async () => {
  const { screen } = await opened([]);
  router.go({ view: 'kept-set', setId: 'gone' });
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toHaveTextContent('This set is not in your history.');
});

test('a kept set is saved in the formats that need no landmarks, and printed', async () => {
  const { screen, saveFile, print } = await opened([MONDAY]);
  await screen.getByRole('link', { name: /Chair twist/ }).click();
  await screen.getByText('Save as a file, or print').click();
  await expect.element(screen.getByRole('button', { name: /\.trc/ })).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Repetitions (CSV)' }).click();
  const [name, content] = saveFile.mock.calls[0] ?? [];
  expect(name).toBe('chair-twist-2026-02-23-10-20-reps.csv');
  expect((await content?.text())?.split('\r\n')[1]).toContain('1,left,0,5.9,27,2.5');
  await screen.getByRole('button', { name: 'Print this page' }).click();
  expect(print).toHaveBeenCalledOnce();
});
