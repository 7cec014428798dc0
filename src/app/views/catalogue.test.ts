import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import { guidedTotalMs } from '../../core/coach/guided-status.ts';
import { isGuided } from '../../core/exercises/any-exercise.ts';
import { CATALOGUE, EXERCISES } from '../../core/exercises/catalogue.ts';
import App from '../App.svelte';
import type { Devices } from '../devices.ts';
import { Router } from '../router.svelte.ts';
import { fakeDevices } from '../testing/fake-devices.ts';
import { idleCamera } from '../testing/idle-camera.ts';
import { idleRuntime } from '../testing/idle-runtime.ts';
import { standStill } from '../testing/stand-still.ts';
import { Unwind } from '../unwind.svelte.ts';

/** The whole page with a camera and a runtime that the test plays. */
async function open() {
  history.replaceState(null, '', '#/');
  const opened = vi.fn();
  const runtime = idleRuntime();
  const camera = idleCamera();
  const { devices: plain, said, ticker } = fakeDevices();
  const devices: Devices = {
    ...plain,
    cameras: {
      list: () => Promise.resolve([{ deviceId: 'a', label: 'A' }]),
      open: () => {
        opened();
        return Promise.resolve(camera);
      },
    },
    loadRuntime: () => Promise.resolve({ runtime, why: 'fastest' }),
  };
  const unwind = new Unwind(new Router(window), devices);
  unwind.safety.answerScreening([], null);
  unwind.safety.answerCheck(false);
  await render(App, { unwind });
  const stand = (): void => standStill(camera, runtime, 1);
  return { unwind, ticker, opened, said, stand, devices };
}

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '#/');
});

const link = (name: string) => page.getByRole('link', { name, exact: true });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const title = () => page.getByRole('heading', { level: 1 });

test.each(EXERCISES.map((exercise) => [exercise.words.en.name] as const))(
  '%s goes from the picker through set-up and practice to the summary',
  async (name) => {
    const { stand } = await open();
    await link(name).click();
    await expect.element(title()).toHaveTextContent(name);
    await button('Turn on the camera').click();
    await button('Begin').click();
    await expect.element(page.getByRole('main', { name: `Practice: ${name}` })).toBeInTheDocument();
    stand();
    await button(/^Stop/).click();
    await expect.element(page.getByRole('heading', { name: 'What was said' })).toBeInTheDocument();
    await expect.element(page.getByText('You stopped the set.')).toBeInTheDocument();
  },
);

test.each(CATALOGUE.filter(isGuided).map((exercise) => [exercise.words.en.name, exercise] as const))(
  '%s is read out from the picker to the summary, without the camera',
  async (name, exercise) => {
    const { ticker, opened, said } = await open();
    await link(name).click();
    await expect.element(title()).toHaveTextContent(name);
    await expect.element(page.getByText(exercise.words.en.notMeasured)).toBeInTheDocument();
    if (exercise.offer.kind === 'with-helper') {
      await expect.element(button('Begin')).toBeDisabled();
      await page.getByRole('checkbox', { name: 'A helper is here with me.' }).click();
      await expect.element(button('Begin')).toBeDisabled();
      await page.getByRole('checkbox', { name: 'We have both read this.' }).click();
    }
    if (exercise.offer.kind === 'off') {
      await expect.element(button('Begin')).toBeDisabled();
      await expect.element(page.getByText(exercise.offer.reason.en)).toBeInTheDocument();
      await button(/Turn it on$/).click();
    }
    await button('Begin').click();
    await expect.element(page.getByRole('main', { name: `Practice: ${name}` })).toBeInTheDocument();
    await expect.element(page.getByRole('status')).toHaveTextContent(exercise.words.en.steps[0] ?? '');
    ticker.pass(guidedTotalMs(exercise) + 1000);
    await expect.element(title()).toHaveTextContent(/calm minute/);
    for (const step of exercise.words.en.steps) {
      await expect.element(page.getByText(`“${step}”`).first()).toBeInTheDocument();
      expect(said).toContain(step);
    }
    expect(opened).not.toHaveBeenCalled();
  },
);

test('a guided set pauses, goes on, and can be stopped', async () => {
  const { ticker } = await open();
  await link('Deep breathing').click();
  await button('Begin').click();
  ticker.pass(15_000);
  await expect.element(page.getByText('In, through your nose')).toBeInTheDocument();
  await button('Pause').click();
  ticker.pass(60_000);
  await expect.element(page.getByText('0:15 of 3:22')).toBeInTheDocument();
  await button('Go on').click();
  ticker.pass(5_000);
  await expect.element(page.getByText('Out, through your mouth')).toBeInTheDocument();
  await button(/^Stop/).click();
  await expect.element(title()).toHaveTextContent('You stopped the set.');
});

test('a guided set ends where it hurts, and says what to do', async () => {
  const { ticker } = await open();
  await link('Deep breathing').click();
  await button('Begin').click();
  ticker.pass(5_000);
  await button('It hurts').click();
  ticker.pass(60_000);
  await button(/^1? ?Pain/).click();
  await expect.element(title()).toHaveTextContent('You stopped because it hurt.');
  await expect.element(page.getByText('0:05', { exact: false }).first()).toBeInTheDocument();
});

test('what was turned on stays on', async () => {
  const { unwind, devices } = await open();
  await link('Lying towel twist').click();
  await button(/Turn it on$/).click();
  await expect.element(button('Begin')).toBeEnabled();
  const again = new Unwind(unwind.router, devices);
  expect(
    CATALOGUE.filter(isGuided)
      .filter((exercise) => again.turnedOn.has(exercise))
      .map(({ id }) => id),
  ).toEqual(['lying-towel-twist']);
});

test('the picker groups by what is measured, and filters by position and time', async () => {
  await open();
  for (const name of ['Measured and coached', 'Followed more simply', 'Guided']) {
    await expect.element(page.getByRole('heading', { name, exact: true })).toBeInTheDocument();
  }
  await page.getByRole('combobox', { name: 'Every position' }).selectOptions('Lying');
  await expect.element(link('Figure-four')).toBeInTheDocument();
  await expect.element(link('Chair twist')).not.toBeInTheDocument();
  await page.getByRole('combobox', { name: 'Every position' }).selectOptions('Every position');
  await page.getByRole('combobox', { name: 'Any time' }).selectOptions('Up to 2 min');
  await expect.element(link('Heat')).not.toBeInTheDocument();
});
