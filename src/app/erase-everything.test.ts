import { afterEach, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-svelte';
import { CATALOGUE, exerciseById } from '../core/exercises/catalogue.ts';
import { sampleSet } from '../core/history/testing/kept-sets.ts';
import { isGuided } from '../core/exercises/any-exercise.ts';
import { historyDatabase } from '../platform/history-database.ts';
import { storedPreferences } from '../platform/preferences.ts';
import App from './App.svelte';
import { Router } from './router.svelte.ts';
import { fakeDevices } from './testing/fake-devices.ts';
import { Unwind } from './unwind.svelte.ts';

afterEach(() => {
  cleanup();
  localStorage.clear();
  window.location.hash = '';
});

/** Somebody who has answered, measured, made and chosen all there is to keep. */
function practised(unwind: Unwind): void {
  unwind.safety.answerScreening(['discs'], 64);
  unwind.safety.notePractice();
  const exercise = exerciseById('chair-twist');
  if (exercise === undefined) throw new Error('no chair twist');
  unwind.ranges.keep(exercise, [{ direction: 'left', endDeg: 31, sigmaDeg: 3 }], new Date(0));
  unwind.routines.save(null, 'Evening', [{ exercise: 'chair-twist', restMs: 0 }]);
  unwind.guidance.setVolume(0.3);
  unwind.guidance.mute(true);
  unwind.guidance.followBy('breath');
  unwind.guidance.breathe(5);
  unwind.guidance.showMarker(false);
  unwind.devices.preferences.write('camera', 'a');
  unwind.devices.preferences.write('model', 'lite');
  unwind.devices.preferences.write('starts-itself', 'no');
  for (const one of CATALOGUE) if (isGuided(one) && one.offer.kind === 'off') unwind.turnedOn.add(one);
}

test('everything is erased, once that is sure, and nothing of it is remembered', async () => {
  localStorage.setItem('of-somebody-else', 'stays');
  history.replaceState(null, '', '#/answers');
  const sets = historyDatabase();
  await sets.keep([sampleSet('2026-03-01T10:20:30.123Z')]);
  const devices = { ...fakeDevices(storedPreferences()).devices, openHistory: () => Promise.resolve(sets) };
  const unwind = new Unwind(new Router(window), devices);
  practised(unwind);
  expect(localStorage.length).toBeGreaterThan(10);
  const screen = await render(App, { unwind });

  await screen.getByRole('button', { name: 'Erase everything' }).click();
  await screen.getByRole('button', { name: 'Keep it' }).click();
  expect(localStorage.length).toBeGreaterThan(10);
  await screen.getByRole('button', { name: 'Erase everything' }).click();
  await screen.getByRole('button', { name: 'Yes, erase it all' }).click();

  await expect.element(screen.getByRole('heading', { name: 'Nothing of yours is left here.' })).toBeVisible();
  expect(Object.keys(localStorage)).toEqual(['of-somebody-else']);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('unwind');
  expect((await sets.list()).entries).toEqual([]);
  const fresh = new Unwind(new Router(window), fakeDevices().devices);
  for (const one of [unwind, fresh]) {
    expect(one.safety.record.ageYears).toBeNull();
    expect(one.safety.gate).toEqual({ kind: 'screening' });
    expect(one.ranges.all).toEqual([]);
    expect(one.routines.all).toEqual([]);
    expect(one.guidance).toMatchObject({ muted: false, volume: 0.8, sound: 'none', marker: true });
    expect(one.studio.model).toBe('auto');
    for (const exercise of CATALOGUE) {
      if (isGuided(exercise)) expect(one.turnedOn.has(exercise)).toBe(false);
    }
  }
  expect(Object.keys(localStorage)).toEqual(['of-somebody-else']);
});

test('what another tab keeps from being erased is named, and erased when it is asked for again', async () => {
  history.replaceState(null, '', '#/answers');
  const { devices, history: kept } = fakeDevices();
  kept.trouble = 'other-tab';
  const screen = await render(App, { unwind: new Unwind(new Router(window), devices) });
  await screen.getByRole('button', { name: 'Erase everything' }).click();
  await screen.getByRole('button', { name: 'Yes, erase it all' }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Close the other tabs');
  kept.trouble = null;
  await screen.getByRole('button', { name: 'Yes, erase it all' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Nothing of yours is left here.' })).toBeVisible();
});
