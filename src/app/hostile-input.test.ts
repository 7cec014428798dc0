import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import { damaged } from '../../tests/unit/fuzz/damage.ts';
import { writeBackup, type Backup } from '../core/backup/backup.ts';
import { sampleBackup } from '../core/backup/testing/sample-backup.ts';
import { historyDatabase } from '../platform/history-database.ts';
import App from './App.svelte';
import { Router } from './router.svelte.ts';
import { fakeDevices, fakePreferences } from './testing/fake-devices.ts';
import { Unwind } from './unwind.svelte.ts';
import { takeOver } from './views/history/take-along.ts';

const MARKUP = '<img src=x onerror="hurt = 1">';
const CASES = 60;

let router: Router | null = null;
afterEach(() => {
  cleanup();
  router?.close();
  window.location.hash = '';
});

function opened(hash: string, devices = fakeDevices().devices): Unwind {
  history.replaceState(null, '', hash);
  router = new Router(window);
  return new Unwind(router, devices);
}

const backup = (name: string): Backup =>
  sampleBackup([{ id: 'own-1', name, steps: [{ exercise: 'chair-twist', restMs: 0 }] }]);
const fileOf = (content: string): File => new File([content], 'unwind.json');
const textOf = (one: Backup): string => writeBackup(one).join('');

/** Nothing of a name or an address has become part of the page. */
function expectUnhurt(container: Element): void {
  expect(container.querySelector('[onerror], script, iframe, object, embed')).toBeNull();
  expect(globalThis).not.toHaveProperty('hurt');
  expect({}).not.toHaveProperty('polluted');
}

test.each([
  `#/routine/${encodeURIComponent(MARKUP)}`,
  `#/edit-routine/${encodeURIComponent(MARKUP)}`,
  `#/history/${encodeURIComponent(MARKUP)}`,
  `#/demo/${encodeURIComponent(MARKUP)}`,
  `#/set-up/${encodeURIComponent(MARKUP)}`,
  `#/practice/${MARKUP}`,
  '#/set-up/__proto__',
  '#/measure/constructor',
  '#/routine/__proto__',
  '#/demo/toString',
  '#/history/%E0%A4%A',
  '#javascript:hurt=1',
  `#/${'%'.repeat(40)}`,
  `#${'/'.repeat(40)}`,
])('an address cannot bring anything into the page: %s', async (hash) => {
  const screen = await render(App, { unwind: opened(hash) });
  // Not its headline: at this size a set that is being shown has none.
  await expect.element(screen.getByRole('main')).toBeVisible();
  expectUnhurt(screen.container);
});

test('markup in a name that is taken over is shown as the text it is', async () => {
  const unwind = opened('#/history');
  const screen = await render(App, { unwind });
  await userEvent.upload(screen.getByLabelText('Choose a saved file').last(), fileOf(textOf(backup(MARKUP))));
  await expect.element(screen.getByText(/^Taken over/)).toBeVisible();
  window.location.hash = '#/';
  await expect.element(screen.getByRole('heading', { name: MARKUP })).toBeVisible();
  expectUnhurt(screen.container);
});

test('what is wrong with a file is told as text too', async () => {
  const screen = await render(App, { unwind: opened('#/history') });
  const hostile = textOf(backup('Evening')).replace('"volume"', `${JSON.stringify(MARKUP)}:1,"volume"`);
  await userEvent.upload(screen.getByLabelText('Choose a saved file').last(), fileOf(hostile));
  await expect.element(screen.getByRole('alert')).toHaveTextContent(MARKUP);
  expectUnhurt(screen.container);
});

test('a damaged backup is taken over whole or not at all', async () => {
  const sound = textOf(backup('Evening'));
  const store = historyDatabase('unwind-damaged-backups');
  try {
    await fc.assert(
      fc.asyncProperty(damaged(sound), async (text) => {
        await store.erase();
        const preferences = fakePreferences();
        const { devices } = fakeDevices(preferences);
        const unwind = opened('#/', { ...devices, openHistory: () => Promise.resolve(store) });
        router?.close();
        const outcome = await takeOver(unwind, fileOf(text));
        const kept = await store.readAll();
        const { entries, unreadable } = await store.list();
        expect([entries.length, unreadable]).toEqual([kept.length, 0]);
        if (outcome.kind === 'taken') expect(kept).toHaveLength(outcome.sets);
        else expect([kept.length, preferences.kept.size]).toEqual([0, 0]);
        expect({}).not.toHaveProperty('polluted');
      }),
      { numRuns: CASES, seed: 20_260_301 },
    );
  } finally {
    await store.erase();
  }
});
