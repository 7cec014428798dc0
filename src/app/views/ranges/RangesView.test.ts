import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import { exercise } from '../../../core/exercises/testing/exercise.ts';
import App from '../../App.svelte';
import { Router } from '../../router.svelte.ts';
import { fakeDevices, fakePreferences } from '../../testing/fake-devices.ts';
import { Unwind } from '../../unwind.svelte.ts';

let router: Router;
beforeEach(() => {
  window.location.hash = '#/ranges';
  router = new Router(window);
});
afterEach(() => {
  cleanup();
  router.close();
  window.location.hash = '';
});

const chair = exercise('chair-twist');
const overs = (unwind: Unwind) => unwind.ranges.practised(chair)?.directions.map(({ overDeg }) => overDeg);

async function opened(blocked = false) {
  const { devices, saveFile } = fakeDevices(fakePreferences({}, blocked));
  const unwind = new Unwind(router, devices);
  const screen = await render(App, { unwind });
  const form = screen.getByRole('form', { name: 'Chair twist' });
  const field = (side: string, label: string) =>
    form.getByRole('group', { name: side }).getByRole('textbox', { name: label });
  return { unwind, screen, form, field, saveFile };
}

test('shows what holds now and takes other numbers over when saved', async () => {
  const { unwind, form, field } = await opened();
  await expect.element(field('Left side', 'Too far at')).toHaveValue('50');
  await field('Left side', 'Target to').fill('30');
  await field('Left side', 'Ease off at').fill('33');
  await field('Left side', 'Too far at').fill('38');
  expect(overs(unwind)).toEqual([50, 50]);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect.element(form.getByRole('status')).toHaveTextContent('Saved.');
  expect(overs(unwind)).toEqual([38, 50]);
  await form.getByRole('button', { name: 'Chair twist: back to our default' }).click();
  await expect.element(field('Left side', 'Too far at')).toHaveValue('50');
  expect(unwind.ranges.all).toEqual([]);
});

test('a ceiling caps the side it is of', async () => {
  const { unwind, form, field } = await opened();
  await field('Right side', 'Ceiling').fill('25');
  await form.getByRole('button', { name: 'Save' }).click();
  expect(overs(unwind)).toEqual([50, 25]);
  await expect.element(field('Right side', 'Ceiling')).toHaveValue('25');
});

test('names the field that is wrong and keeps nothing of the rest', async () => {
  const { unwind, form, field } = await opened();
  await field('Right side', 'Ceiling').fill('25');
  await field('Left side', 'Ease off at').fill('12');
  await field('Left side', 'Target from').fill('often');
  await form.getByRole('button', { name: 'Save' }).click();
  const wrong = field('Left side', 'Target from');
  await expect.element(wrong).toHaveAttribute('aria-invalid', 'true');
  await expect.element(wrong).toHaveAccessibleDescription('Target from: write a number.');
  await wrong.fill('10');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect
    .element(field('Left side', 'Ease off at'))
    .toHaveAccessibleDescription('Ease off at must be more than target to.');
  expect(unwind.ranges.all).toEqual([]);
});

test('a file is taken over whole, and a wrong one named and refused', async () => {
  const { unwind, screen, field } = await opened();
  const entry = {
    exercise: 'chair-twist',
    direction: 'left',
    own: null,
    set: { targetMinDeg: 10, targetMaxDeg: 20, cautionDeg: 25, overDeg: 30 },
    ceilingDeg: null,
  };
  const file = (ranges: unknown[]) =>
    new File([JSON.stringify({ format: 'unwind-ranges', version: 1, ranges })], 'ranges.json');
  const input = screen.getByLabelText('Choose a ranges file').last();
  await userEvent.upload(input, file([entry, { ...entry, direction: 'cow' }]));
  await expect.element(screen.getByRole('alert')).toHaveTextContent('chair-twist does not go "cow"');
  expect(unwind.ranges.all).toEqual([]);
  await userEvent.upload(input, file([entry]));
  await expect.element(screen.getByText('One range was taken over.')).toBeVisible();
  expect(overs(unwind)).toEqual([30, 50]);
  await expect.element(field('Left side', 'Too far at')).toHaveValue('30');
});

test('can be saved as a file and deleted', async () => {
  const { unwind, screen, form, field, saveFile } = await opened();
  const saveAsFile = screen.getByRole('button', { name: 'Save as a file' });
  await expect.element(saveAsFile).toBeDisabled();
  await field('Left side', 'Ceiling').fill('30');
  await form.getByRole('button', { name: 'Save' }).click();
  await saveAsFile.click();
  const [name, content] = saveFile.mock.calls[0] ?? [];
  expect(name).toBe('unwind-ranges.json');
  expect(await content?.text()).toBe(unwind.ranges.export());
  await screen.getByRole('button', { name: 'Delete all my ranges' }).click();
  expect(unwind.ranges.all).toEqual([]);
  await expect.element(field('Left side', 'Ceiling')).toHaveValue('');
});

test('says when the browser keeps nothing', async () => {
  const { screen, form, field } = await opened(true);
  await field('Left side', 'Ceiling').fill('30');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent('This browser keeps nothing');
});
