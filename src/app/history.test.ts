import { expect, test, vi } from 'vitest';
import { isGuided } from '../core/exercises/any-exercise.ts';
import { anyExerciseById } from '../core/exercises/catalogue.ts';
import { exercise } from '../core/exercises/testing/exercise.ts';
import { History } from './history.svelte.ts';
import { headerOf } from './session/recording-header.ts';
import { SetRun } from './session/set-run.ts';
import { fakeDevices } from './testing/fake-devices.ts';
import { HandTicker } from './testing/hand-ticker.ts';
import { memoryHistory } from './testing/memory-history.ts';
import { RUNTIME_INFO } from './testing/samples.ts';
import { GuidedPractice } from './views/guided/guided-practice.svelte.ts';

const chair = exercise('chair-twist');
const FRAME = { widthPx: 640, heightPx: 480 };

function finished(created = '2026-03-01T10:20:30Z') {
  const run = new SetRun(chair, headerOf(chair, RUNTIME_INFO, FRAME, new Date(created)));
  run.push({ timeMs: 0, absent: true });
  run.push({ timeMs: 40, absent: true });
  run.stop();
  return run.finish();
}

test('a measured set is kept: its report, its bands, its model and its course', async () => {
  const store = memoryHistory();
  const history = new History({ openHistory: () => Promise.resolve(store) });
  const set = finished();
  history.keepMeasured(set);
  await vi.waitFor(() => expect(store.sets.size).toBe(1));
  const [kept] = store.sets.values();
  expect(kept?.entry).toMatchObject({
    id: '20260301T102030000Z-chair-twist',
    kind: 'measured',
    model: 'full',
    report: set.report,
  });
  expect(kept?.course).toMatchObject({ kind: 'measured', trace: { timeMs: [0] } });
  expect(history.trouble).toBeNull();
});

test('whoever looks at the history right after a set finds it there', async () => {
  const store = memoryHistory();
  const history = new History({ openHistory: () => Promise.resolve(store) });
  history.keepMeasured(finished());
  expect((await (await history.store()).list()).entries).toHaveLength(1);
});

test('what is kept of a set under way gives way to the whole of it, and is no trouble to anybody', async () => {
  const store = memoryHistory();
  const history = new History({ openHistory: () => Promise.resolve(store) });
  const run = new SetRun(chair, headerOf(chair, RUNTIME_INFO, FRAME, new Date('2026-03-01T10:20:30Z')));
  run.push({ timeMs: 0, absent: true });
  store.trouble = 'full';
  history.keepUnderWay(run.soFar());
  await expect(history.store().then((all) => all.list())).rejects.toMatchObject({ code: 'full' });
  expect(history.trouble).toBeNull();
  store.trouble = null;
  history.keepUnderWay(run.soFar());
  await vi.waitFor(() => expect(store.sets.size).toBe(1));
  run.push({ timeMs: 5000, absent: true });
  run.stop('tired');
  history.keepMeasured(run.finish());
  const { entries } = await (await history.store()).list();
  expect(entries).toEqual([
    expect.objectContaining({
      report: expect.objectContaining({ durationMs: 5000, ended: 'tired' }) as unknown,
    }),
  ]);
});

test('a guided set is kept with what was read out', async () => {
  const store = memoryHistory();
  const history = new History({ openHistory: () => Promise.resolve(store) });
  const breathing = anyExerciseById('deep-breathing');
  if (breathing === undefined || !isGuided(breathing)) throw new Error('no deep breathing');
  const ticker = new HandTicker();
  const { speaker, wakeLock, now } = fakeDevices().devices;
  const practice = new GuidedPractice({ exercise: breathing, speaker, wakeLock, ticker, now }, (set) =>
    history.keepGuided(set),
  );
  practice.start();
  ticker.pass(2000);
  practice.stop();
  await vi.waitFor(() => expect(store.sets.size).toBe(1));
  const [kept] = store.sets.values();
  expect(kept?.entry).toMatchObject({ kind: 'guided', startedAt: '2026-03-01T10:20:30.000Z' });
  expect(kept?.course.said[0]).toMatchObject({ kind: 'step', step: 0 });
});

test('what cannot be kept is told, and the next set is tried anew', async () => {
  const store = memoryHistory();
  store.trouble = 'full';
  const history = new History({ openHistory: () => Promise.resolve(store) });
  history.keepMeasured(finished());
  await vi.waitFor(() => expect(history.trouble).toBe('full'));
  store.trouble = null;
  history.keepMeasured(finished('2026-03-01T10:30:00Z'));
  await vi.waitFor(() => expect(history.trouble).toBeNull());
  // Both: the one that had to wait, too.
  expect(store.sets.size).toBe(2);
});

test('what could not be kept can be tried again, and is then kept once', async () => {
  const store = memoryHistory();
  store.trouble = 'full';
  const history = new History({ openHistory: () => Promise.resolve(store) });
  history.keepMeasured(finished());
  await vi.waitFor(() => expect(history.trouble).toBe('full'));
  store.trouble = null;
  history.keepAgain();
  await vi.waitFor(() => expect(history.trouble).toBeNull());
  expect(store.sets.size).toBe(1);
  store.sets.clear();
  history.keepAgain();
  expect((await (await history.store()).list()).entries).toHaveLength(0);
});

test('what waits to be kept is erased with the rest', async () => {
  const store = memoryHistory();
  const history = new History({ openHistory: () => Promise.resolve(store) });
  store.trouble = 'full';
  history.keepMeasured(finished());
  await vi.waitFor(() => expect(history.trouble).toBe('full'));
  store.trouble = null;
  expect(await history.erase()).toBeNull();
  expect(store.sets.size).toBe(0);
  store.trouble = 'other-tab';
  expect(await history.erase()).toBe('other-tab');
});
