import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import { exercise } from '../../../core/exercises/testing/exercise.ts';
import type { Measurement, UnmeasuredReason } from '../../../core/measure/measurement.ts';
import { NOTHING_CHECKED, placeChecksOf, placeStates } from '../../../core/measure/place-checks.ts';
import { measured } from '../../testing/samples.ts';
import { nextStep, nextStepWords } from './next-step.ts';
import PlaceCaption from './PlaceCaption.svelte';
import PlaceChecks from './PlaceChecks.svelte';
import { SteadyChecks } from './steady-checks.ts';

afterEach(cleanup);

const unmeasured = (reason: UnmeasuredReason): Measurement => ({ kind: 'unmeasured', timeMs: 0, reason });
const chair = exercise('chair-twist');
const TOO_NEAR = placeStates(unmeasured('too-near'), []);
const ALL_GOOD = placeStates(measured(0), []);

test('each check is named with its state in words', async () => {
  await render(PlaceChecks, { exercise: chair, states: TOO_NEAR });
  const list = page.getByRole('list', { name: 'What I need to see you' });
  await expect.element(list).toBeVisible();
  const items = list.getByRole('listitem');
  await expect.element(items.filter({ hasText: 'Light' })).toHaveTextContent(/good/);
  await expect.element(items.filter({ hasText: 'Distance' })).toHaveTextContent(/needs you/);
  await expect.element(items.filter({ hasText: 'Facing the camera' })).toHaveTextContent(/not yet/);
});

test('why: only what is not ticked, with what stands in the way and what helps', async () => {
  const screen = await render(PlaceChecks, { exercise: chair, states: TOO_NEAR });
  await page.getByText('Why can’t it see me?').click();
  await expect
    .element(page.getByRole('term').filter({ hasText: 'Distance' }))
    .toHaveTextContent('You are too near');
  await expect.element(page.getByText(/About 2\.2 m is right here/)).toBeVisible();
  await expect.element(page.getByRole('term').filter({ hasText: 'Light' })).not.toBeInTheDocument();
  await screen.rerender({ states: ALL_GOOD });
  await expect.element(page.getByText('Why can’t it see me?')).not.toBeInTheDocument();
});

test('the next thing to do, with its direction, is a status', async () => {
  const screen = await render(PlaceCaption, { exercise: chair, states: NOTHING_CHECKED });
  const next = page.getByRole('status');
  await expect.element(next).toHaveTextContent('Looking for you.');
  await screen.rerender({ states: placeStates(unmeasured('cut-off-left'), ['dim']) });
  await expect.element(next).toHaveTextContent('Move to your right, into the picture.');
  await screen.rerender({ states: placeStates(measured(0), ['dim']) });
  await expect.element(next).toHaveTextContent(/I can see you well.*Turn on a lamp/);
  await screen.rerender({ states: ALL_GOOD });
  await expect.element(next).toHaveTextContent(/^I can see you well\.$/);
});

test('a lying person’s camera is not asked about, so it does not keep them from being ready', () => {
  const lying = placeChecksOf(exercise('supine-twist'));
  const step = nextStep(lying, { ...ALL_GOOD, camera: { kind: 'waiting' } });
  expect([step.kind, nextStepWords(step)]).toEqual(['ready', 'I can see you well.']);
});

test('who has been found is not looked for any more', () => {
  const step = nextStep(placeChecksOf(chair), { ...NOTHING_CHECKED, person: { kind: 'good' } });
  expect(nextStepWords(step)).toBe('There you are. One moment.');
});

test('a check at its limit does not flicker', () => {
  const steady = new SteadyChecks();
  let changes = 0;
  let shown = steady.next(TOO_NEAR, 0);
  for (let timeMs = 50; timeMs < 20_000; timeMs += 50) {
    const next = steady.next(
      placeStates(timeMs % 100 === 0 ? measured(0) : unmeasured('too-near'), []),
      timeMs,
    );
    if (next.distance !== shown.distance) changes += 1;
    shown = next;
  }
  expect(changes).toBe(0);
});

test('ticks come one by one, soon; bad news must last', () => {
  const steady = new SteadyChecks();
  const good = (timeMs: number, states = ALL_GOOD): number =>
    Object.values(steady.next(states, timeMs)).filter(({ kind }) => kind === 'good').length;
  let last = 0;
  const steps: number[] = [];
  for (let timeMs = 0; timeMs <= 3000; timeMs += 33) {
    const now = good(timeMs);
    steps.push(now - last);
    last = now;
  }
  expect(Math.max(...steps)).toBe(1);
  expect(last).toBe(8);
  expect(good(3033, TOO_NEAR)).toBe(8);
  expect(good(3900, TOO_NEAR)).toBe(8);
  expect(good(4100, TOO_NEAR)).toBe(3);
});
