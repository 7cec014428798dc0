import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import DailyCheck from './DailyCheck.svelte';
import NotToday from './NotToday.svelte';
import Screening from './Screening.svelte';

afterEach(cleanup);

test('one tap says that nothing applies', async () => {
  const onAnswer = vi.fn();
  const screen = await render(Screening, { ageYears: null, onAnswer });
  expect(screen.getByRole('checkbox').elements()).toHaveLength(6);
  await screen.getByRole('button', { name: 'None of these apply to me' }).click();
  expect(onAnswer.mock.calls).toEqual([[[], null]]);
});

test('what is ticked is answered, and what is unticked again is not; age is optional', async () => {
  const onAnswer = vi.fn();
  const screen = await render(Screening, { ageYears: null, onAnswer });
  await screen.getByRole('checkbox', { name: /Osteoporosis/ }).click();
  await screen.getByRole('checkbox', { name: /herniated/ }).click();
  await screen.getByRole('checkbox', { name: /herniated/ }).click();
  await screen.getByRole('spinbutton', { name: /Your age/ }).fill('67');
  await screen.getByRole('button', { name: 'Continue' }).click();
  expect(onAnswer.mock.calls).toEqual([[['bones'], 67]]);
});

test('the screening can be answered with the keyboard alone', async () => {
  const onAnswer = vi.fn();
  await render(Screening, { ageYears: 50, onAnswer });
  await userEvent.tab();
  await userEvent.keyboard(' {Enter}');
  expect(onAnswer.mock.calls).toEqual([[['warning-signs'], 50]]);
});

test.each([
  ['n', false],
  ['Y', true],
])('the question before a session: key %s', async (key, symptoms) => {
  const onAnswer = vi.fn();
  const screen = await render(DailyCheck, { session: 2, onAnswer });
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/numbness/);
  await userEvent.keyboard(key);
  expect(onAnswer.mock.calls).toEqual([[symptoms]]);
});

test('the third session in a day brings the reminder', async () => {
  const screen = await render(DailyCheck, { session: 2, onAnswer: vi.fn() });
  const reminder = screen.getByRole('region', { name: /several times today/ });
  await expect.element(reminder).not.toBeInTheDocument();
  await screen.rerender({ session: 3 });
  await expect.element(reminder).toHaveTextContent(/doctor or physiotherapist/);
});

test('not today: whom to ask; when to call for help, where that applies', async () => {
  const screen = await render(NotToday, { because: 'ask-first', onAgain: vi.fn() });
  const help = screen.getByRole('heading', { name: 'Get help at once' });
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Not today/);
  await expect.element(help).not.toBeInTheDocument();
  await screen.rerender({ because: 'emergency' });
  await expect.element(help).toBeVisible();
});
