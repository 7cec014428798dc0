import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { practise, setUp } from './journey.ts';
import { expect, test } from './webcam.ts';

const axe = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('the screening comes before the first session; a yes is a kind stop that stays until it is answered again', async ({
  visit,
}) => {
  const { page } = await visit({ size: { width: 390, height: 844 } });
  await page.getByRole('link', { name: 'Chair twist', exact: true }).click();
  await expect(heading(page)).toHaveText('Before you begin.');
  await expect(heading(page)).toBeFocused();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('checkbox', { name: /Osteoporosis/ }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading(page)).toHaveText(/Not today: ask a professional first/);
  await expect(page.getByText(/doctor or physiotherapist/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Turn on the camera' })).toBeHidden();
  expect(await axe(page)).toEqual([]);

  await page.reload();
  await expect(heading(page)).toHaveText(/Not today/);
  await page.getByRole('button', { name: 'Answer again' }).click();
  await page.getByRole('checkbox', { name: /bladder/ }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Get help at once' })).toBeVisible();

  await page.getByRole('button', { name: 'Answer again' }).click();
  await page.getByRole('button', { name: 'None of these apply to me' }).click();
  await expect(page.getByRole('button', { name: 'Turn on the camera' })).toBeVisible();
});

test('before another session there is one question, and the third in a day brings a reminder', async ({
  visit,
}) => {
  const { page } = await visit({});
  await page.clock.install({ time: new Date('2026-03-02T08:00:00') });
  await setUp(page, 'Chair twist');
  for (const [hours, often] of [
    [1, false],
    [2, true],
  ] as const) {
    await page.clock.setFixedTime(new Date(`2026-03-02T${String(8 + hours).padStart(2, '0')}:00:00`));
    await page.goto('./#/');
    await page.getByRole('link', { name: 'Chair twist', exact: true }).click();
    await expect(heading(page)).toHaveText(/Any sharp pain/);
    await expect(page.getByText(/see a doctor or physiotherapist/)).toBeVisible({ visible: often });
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('n');
    await expect(heading(page)).toHaveText('Chair twist');
  }
  await page.clock.setFixedTime(new Date('2026-03-02T12:00:00'));
  await page.goto('./#/');
  await page.getByRole('link', { name: 'Chair twist', exact: true }).click();
  await page.getByRole('button', { name: 'Yes' }).click();
  await expect(heading(page)).toHaveText(/Not today/);
});

test('what was answered can be erased', async ({ visit }) => {
  const { page } = await visit({});
  await setUp(page, 'Chair twist');
  expect(await page.evaluate(() => localStorage.getItem('unwind.safety'))).not.toBeNull();
  await page.goto('./#/');
  await page.getByRole('link', { name: 'Your answers' }).click();
  await page.getByRole('button', { name: 'Erase my answers' }).click();
  await expect(heading(page)).toHaveText('Before you begin.');
  expect(await page.evaluate(() => localStorage.getItem('unwind.safety'))).toBeNull();
});

test(
  'the pain stop ends the set, asks what it is and says what to do',
  { tag: '@live' },
  async ({ visit }) => {
    const { page } = await visit({ webcam: 'chair-twist-in-range' });
    await practise(page, 'Chair twist');
    await expect(page.getByRole('button', { name: 'It hurts' })).toBeVisible();
    await expect(page.getByRole('meter', { name: 'How far' })).toHaveAttribute('aria-valuenow', /\d/, {
      timeout: 60_000,
    });
    await page.keyboard.press('p');
    await expect(heading(page)).toHaveText(/what is it/i);
    await expect(page.getByRole('meter')).toBeHidden();
    expect(await axe(page)).toEqual([]);

    await page.keyboard.press('1');
    await expect(heading(page)).toHaveText(/because it hurt/i);
    const advice = page.getByRole('region', { name: 'Let it rest today.' });
    await expect(advice).toContainText(/doctor or physiotherapist/);
    await expect(advice.getByRole('heading', { name: 'Get help at once' })).toBeVisible();
    expect(await axe(page)).toEqual([]);

    await expect(page.getByRole('link', { name: 'Once more' })).toBeHidden();
    await page.getByRole('link', { name: 'Done' }).click();
    await page.getByRole('link', { name: 'Chair twist', exact: true }).click();
    await expect(heading(page)).toHaveText(/Not today/);
  },
);
