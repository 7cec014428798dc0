import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cleanup, render } from 'vitest-browser-svelte';
import App from '../../App.svelte';
import { guidedTotalMs } from '../../../core/coach/guided-status.ts';
import { isGuided } from '../../../core/exercises/any-exercise.ts';
import { CATALOGUE } from '../../../core/exercises/catalogue.ts';
import { words } from '../../messages/words.ts';
import { Router } from '../../router.svelte.ts';
import { fakeDevices, fakePreferences } from '../../testing/fake-devices.ts';
import { Unwind } from '../../unwind.svelte.ts';
import { RoutineRun, type RunHost } from './routine-run.svelte.ts';

let router: Router;
beforeEach(() => {
  window.location.hash = '#/';
  router = new Router(window);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  router.close();
  window.location.hash = '';
});

/** The page of somebody who has answered the questions before practising. */
async function opened(preferences = fakePreferences()) {
  const { devices, said, ticker } = fakeDevices(preferences);
  const unwind = new Unwind(router, devices);
  unwind.safety.answerScreening([], null);
  unwind.safety.answerCheck(false);
  const screen = await render(App, { unwind });
  return { unwind, screen, said, preferences, ticker };
}

test('a routine of one’s own is made, put in order, kept, changed and deleted', async () => {
  const { unwind, screen, preferences } = await opened();
  await screen.getByRole('link', { name: 'Make your own' }).click();
  await screen.getByRole('button', { name: 'Save the routine' }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Give it a name');
  await screen.getByLabelText('Its name').fill('Evening');
  await screen.getByRole('button', { name: 'Save the routine' }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent('at least one exercise');

  const choice = screen.getByLabelText('Add an exercise');
  for (const name of ['Chair twist', 'Cat-cow']) {
    await choice.selectOptions(name);
    await screen.getByRole('button', { name: 'Add', exact: true }).click();
  }
  await screen.getByRole('button', { name: 'Move Cat-cow up' }).click();
  await screen.getByLabelText('Rest after Cat-cow, seconds').fill('900');
  await screen.getByRole('button', { name: 'Save the routine' }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent('up to 300');
  await screen.getByLabelText('Rest after Cat-cow, seconds').fill('40');
  await screen.getByRole('button', { name: 'Save the routine' }).click();

  await expect.element(screen.getByRole('heading', { level: 1, name: 'Evening' })).toBeVisible();
  const [routine] = unwind.routines.all;
  expect(routine?.steps).toEqual([
    { exercise: 'cat-cow', restMs: 40_000 },
    { exercise: 'chair-twist', restMs: 30_000 },
  ]);
  expect(preferences.kept.get('routines')).toContain('Evening');

  await screen.getByRole('link', { name: 'Change it' }).click();
  await screen.getByRole('button', { name: 'Take out Cat-cow' }).click();
  await screen.getByRole('button', { name: 'Save the routine' }).click();
  expect(unwind.routines.all[0]?.steps).toHaveLength(1);
  await screen.getByRole('link', { name: 'Change it' }).click();
  await screen.getByRole('button', { name: 'Delete the routine' }).click();
  expect(unwind.routines.all).toEqual([]);
});

test('a routine says where to put the camera first, can be skipped through and ends in a summary', async () => {
  const { screen, said } = await opened();
  await screen.getByRole('link', { name: 'Twists, both sides' }).click();
  await screen.getByRole('button', { name: 'Begin the routine' }).click();
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Standing rotation');
  expect(said.at(-1)).toMatch(/^First: Standing rotation\. Standing\. Face the camera\. Put the camera/);
  await expect.element(screen.getByRole('button', { name: 'Turn on the camera' })).toBeVisible();
  await screen.getByRole('button', { name: 'Skip this one' }).click();
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Chair twist');
  expect(said.at(-1)).toMatch(/^Next: Chair twist\. On a chair\./);
  await screen.getByRole('button', { name: 'Stop the routine' }).click();
  const steps = screen.getByRole('list', { name: 'Twists, both sides' }).getByRole('listitem');
  await expect.element(steps.nth(0)).toHaveTextContent('skipped');
  await expect.element(steps.nth(2)).toHaveTextContent('not reached');
});

test('a routine may hold guided exercises: they run without a camera, and what asks first is asked', async () => {
  const { unwind, screen, ticker, said } = await opened();
  const steps = ['deep-breathing', 'assisted-seated-twist', 'lying-towel-twist', 'heat'].map((exercise) => ({
    exercise,
    restMs: 5_000,
  }));
  const routineId = unwind.routines.save(null, 'Quiet', steps);
  unwind.router.go({ view: 'routine', routineId });
  await screen.getByRole('button', { name: 'Begin the routine' }).click();
  const heading = screen.getByRole('heading', { level: 1 });
  const begin = screen.getByRole('button', { name: 'Begin now' });
  await expect.element(heading).toHaveTextContent('Deep breathing');
  await expect.element(screen.getByText('needs no camera')).toBeVisible();
  expect(said.at(-1)).toMatch(/^First: Deep breathing\. Sit tall on a chair/);
  await begin.click();
  await expect.element(screen.getByRole('main', { name: 'Practice: Deep breathing' })).toBeVisible();
  const [breathing] = CATALOGUE.filter(({ id }) => id === 'deep-breathing').filter(isGuided);
  if (breathing === undefined) throw new Error('no deep breathing');
  ticker.pass(guidedTotalMs(breathing) + 1_000);

  await expect.element(heading).toHaveTextContent(/twist/i);
  expect(unwind.run?.leftMs).toBeNull();
  await expect.element(begin).toBeDisabled();
  for (const box of screen.getByRole('checkbox').all()) await box.click();
  await expect.element(begin).toBeEnabled();
  await screen.getByRole('button', { name: 'Skip this one' }).click();

  await expect.element(begin).toBeDisabled();
  await screen.getByRole('button', { name: words.guided.off.turnOn }).click();
  await expect.element(begin).toBeEnabled();
  await begin.click();
  await expect.element(screen.getByRole('main', { name: /^Practice/ })).toBeVisible();
  unwind.guided?.answer('tired');

  const list = screen.getByRole('list', { name: 'Quiet' }).getByRole('listitem');
  await expect.element(list.nth(0)).toHaveTextContent('done');
  await expect.element(list.nth(1)).toHaveTextContent('skipped');
  await expect.element(list.nth(2)).toHaveTextContent('tired');
  await expect.element(list.nth(3)).toHaveTextContent('not reached');
  await list
    .nth(0)
    .getByRole('button', { name: /^Look at it/ })
    .click();
  await expect.element(screen.getByText(words.guided.summary.timedOnly)).toBeVisible();
});

test('any exercise of the catalogue can be put into a routine', async () => {
  const { screen } = await opened();
  await screen.getByRole('link', { name: 'Make your own' }).click();
  const choice = screen.getByLabelText('Add an exercise');
  await expect.element(choice).toBeVisible();
  expect([...(choice.element() as HTMLSelectElement).options].map(({ value }) => value)).toEqual(
    CATALOGUE.map(({ id }) => id),
  );
});

test('a browser that keeps nothing is said', async () => {
  const { screen } = await opened(fakePreferences({}, true));
  await screen.getByRole('link', { name: 'Make your own' }).click();
  await screen.getByLabelText('Its name').fill('Evening');
  await screen.getByRole('button', { name: 'Add', exact: true }).click();
  await screen.getByRole('button', { name: 'Save the routine' }).click();
  await screen.getByRole('link', { name: 'Change it' }).click();
  await expect.element(screen.getByText('This browser keeps nothing')).toBeVisible();
});

test('the countdown begins the next set by itself, or leaves it to the person', () => {
  vi.useFakeTimers();
  let nowMs = 0;
  const host = {
    say: vi.fn<RunHost['say']>(),
    now: () => nowMs,
    begin: vi.fn<RunHost['begin']>(),
    asksFirst: () => false,
  };
  const chair = { exercise: 'chair-twist', restMs: 10_000 };
  const run = new RoutineRun({ id: 'own-1', name: 'Two', steps: [chair, chair, chair] }, host);
  host.begin.mockImplementation(() => {
    run.begun();
    return true;
  });
  const rest = (ms: number): void => {
    nowMs += ms;
    vi.advanceTimersByTime(ms);
  };
  run.begun();
  expect(run.practising).toBe(true);
  run.skip();
  expect(run.leftMs).toBe(10_000);
  rest(4_000);
  expect(run.leftMs).toBe(6_000);
  expect(host.begin).not.toHaveBeenCalled();
  rest(6_250);
  expect(host.begin).toHaveBeenCalledOnce();
  expect(run.practising).toBe(true);

  host.begin.mockReturnValue(false);
  run.skip();
  expect(host.say).toHaveBeenLastCalledWith('Next: Chair twist. Stay where you are.');
  rest(10_250);
  expect(run.practising).toBe(false);
  expect(run.state.phase.kind).toBe('placing');
  run.close();
});
