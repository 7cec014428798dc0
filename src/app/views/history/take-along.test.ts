import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import { exercise } from '../../../core/exercises/testing/exercise.ts';
import type { KeptSet } from '../../../core/history/kept-set.ts';
import { sampleSet } from '../../../core/history/testing/kept-sets.ts';
import App from '../../App.svelte';
import { Router } from '../../router.svelte.ts';
import { fakeDevices, fakePreferences } from '../../testing/fake-devices.ts';
import { memoryHistory } from '../../testing/memory-history.ts';
import { Unwind } from '../../unwind.svelte.ts';
import { backupFile } from './take-along.ts';

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

const SET = sampleSet('2026-02-23T10:20:30.000Z');
const LATER = sampleSet('2026-02-24T10:20:30.000Z');

function device(sets: readonly KeptSet[], preferences = fakePreferences()) {
  const history = memoryHistory(sets);
  const { devices, saveFile } = fakeDevices(preferences, history);
  return { unwind: new Unwind(router, devices), history, preferences, saveFile };
}

/** What somebody with a set, a range, a routine and a volume of their own takes along. */
async function takenAlong(): Promise<File> {
  const { unwind } = device([SET, LATER]);
  unwind.ranges.keep(exercise('chair-twist'), [{ direction: 'left', endDeg: 31, sigmaDeg: 3 }], new Date(0));
  unwind.routines.save(null, 'Evening', [{ exercise: 'chair-twist', restMs: 0 }]);
  unwind.guidance.setVolume(0.3);
  const { name, content } = await backupFile(unwind);
  return new File([content], name);
}

test('everything is saved as one file, and taken over on another device without anything twice', async () => {
  const file = await takenAlong();
  expect(file.name).toBe('unwind-2026-03-01.json');
  const { unwind, history } = device([LATER]);
  const screen = await render(App, { unwind });
  await userEvent.upload(screen.getByLabelText('Choose a saved file').last(), file);
  await expect.element(screen.getByText('Taken over, with one set that was not here.')).toBeVisible();
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('on 2 days');
  expect(history.sets.get(SET.entry.id)).toEqual(SET);
  expect(unwind.ranges.all).toHaveLength(1);
  expect(unwind.routines.all.map(({ name }) => name)).toEqual(['Evening']);
  expect(unwind.guidance.volume).toBe(0.3);

  await userEvent.upload(screen.getByLabelText('Choose a saved file').last(), file);
  await expect.element(screen.getByText('Taken over, with 0 sets that were not here.')).toBeVisible();
  expect(history.sets.size).toBe(2);
  expect(unwind.routines.all).toHaveLength(1);
});

test('the button saves the file', async () => {
  const { unwind, saveFile } = device([SET]);
  const screen = await render(App, { unwind });
  await screen.getByRole('button', { name: 'Save everything as a file' }).click();
  await expect.poll(() => saveFile.mock.calls[0]?.[0]).toBe('unwind-2026-03-01.json');
  expect(await saveFile.mock.calls[0]?.[1].text()).toContain(SET.entry.id);
});

test('a foreign or damaged file is refused with what is wrong, and nothing of it is kept', async () => {
  const { unwind, history, preferences } = device([]);
  const screen = await render(App, { unwind });
  const choose = screen.getByLabelText('Choose a saved file').last();
  await userEvent.upload(choose, new File(['{"format":"unwind-ranges"}'], 'a.json'));
  await expect.element(screen.getByRole('alert')).toHaveTextContent('expected format "unwind-backup"');
  const text = await (await takenAlong()).text();
  await userEvent.upload(choose, new File([text.replace('"reps":1', '"reps":-1')], 'b.json'));
  await expect.element(screen.getByRole('alert')).toHaveTextContent('sets.0.entry.report.directions.0.reps');
  expect(history.sets.size).toBe(0);
  expect([...preferences.kept.keys()]).toEqual([]);
});

test('when the sets find no room, ranges, routines and settings are as they were', async () => {
  const file = await takenAlong();
  const { unwind, history, preferences } = device([], fakePreferences({ volume: '0.9' }));
  const screen = await render(App, { unwind });
  const choose = screen.getByLabelText('Choose a saved file').last();
  await expect.element(choose).toBeInTheDocument();
  history.trouble = 'full';
  await userEvent.upload(choose, file);
  await expect.element(screen.getByRole('alert')).toHaveTextContent('There is no room left on this device.');
  expect(Object.fromEntries(preferences.kept)).toEqual({ volume: '0.9' });
  expect(unwind.ranges.all).toEqual([]);
});

test('a browser that keeps nothing says so', async () => {
  const file = await takenAlong();
  const { unwind, history } = device([], fakePreferences({}, true));
  const screen = await render(App, { unwind });
  await userEvent.upload(screen.getByLabelText('Choose a saved file').last(), file);
  await expect.element(screen.getByRole('alert')).toHaveTextContent('This browser keeps nothing.');
  expect(history.sets.size).toBe(0);
});
