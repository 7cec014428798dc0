import type { Locator, Page } from '@playwright/test';
import { setUp } from './journey.ts';
import { expect, test } from './webcam.ts';

const PHONE = { width: 390, height: 844 } as const;
const PHONE_SIDEWAYS = { width: 844, height: 390 } as const;
const LAPTOP = { width: 1280, height: 800 } as const;

/** Letters twice as large, as a person asks of their browser. */
async function readTwiceAsLarge(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

/** Words that lead out of what they stand in, and the page itself where it is wider than the screen. */
async function outOfPlace(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page: ${String(scrollWidth)}`] : [];
    const words = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const range = document.createRange();
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      const box = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (box === null || text === '' || box.closest('.visually-hidden, svg, option') !== null) continue;
      const card = box.closest('li, label, p, h1, h2, h3, h4, dd, dt, button, a');
      if (card === null || getComputedStyle(card).display === 'inline' || !card.checkVisibility()) continue;
      range.selectNodeContents(node);
      const { right, width } = range.getBoundingClientRect();
      if (width > 0 && right > card.getBoundingClientRect().right + 1) found.push(text);
    }
    return found;
  });
}

/** Buttons that cannot be pressed in their middle, or are not wholly on the screen. */
async function outOfReach(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main button')]
      .filter((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const onScreen = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        const pressed = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return !onScreen || pressed?.closest('button') !== button;
      })
      .map((button) => button.getAttribute('aria-label') ?? button.textContent.trim()),
  );
}

/** How far words reach up beyond what is left for them below the controls; not at all is 0 or less. */
async function overControlsPx(page: Page): Promise<number> {
  const cue = await page.getByRole('main').getByRole('status').boundingBox();
  const pause = await page.getByRole('button', { name: /^(Pause|Weiter)/ }).boundingBox();
  if (!cue || !pause) throw new Error('expected a cue and the pause button');
  return pause.y + pause.height - cue.y;
}

async function heightOf(dial: Locator): Promise<number> {
  const box = await dial.boundingBox();
  if (!box) throw new Error('expected a dial');
  return box.height;
}

test('a German phone with letters twice as large: no page is wider than it, and no word leads out of its place', async ({
  visit,
}) => {
  const { page } = await visit({ size: PHONE, locale: 'de-DE' });
  await readTwiceAsLarge(page);
  for (const view of ['#/', '#/set-up/chair-twist', '#/ranges', '#/history', '#/replay', '#/answers']) {
    await test.step(view, async () => {
      await page.goto('about:blank');
      await page.goto(`./${view}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      await expect.poll(() => outOfPlace(page)).toEqual([]);
    });
  }
});

test('letters twice as large during a set: all can be pressed, and the gauge stays @live', async ({
  visit,
}) => {
  const { page } = await visit({ webcam: 'chair-still', size: PHONE, locale: 'de-DE' });
  await page.getByRole('link', { name: 'Drehung auf dem Stuhl', exact: true }).click();
  await page.getByRole('button', { name: 'Nichts davon trifft auf mich zu' }).click();
  await page.getByText('Kamera und Modell').click();
  await page.getByRole('combobox', { name: 'Sehen', exact: true }).selectOption('full');
  await page.getByLabel('Läuft auf').selectOption('CPU');
  await page.getByRole('button', { name: 'Kamera einschalten' }).click();
  await page.getByRole('checkbox', { name: /Von selbst beginnen/ }).uncheck();
  const begin = page.getByRole('button', { name: 'Los geht’s' });
  await expect(begin).toBeEnabled({ timeout: 90_000 });

  await readTwiceAsLarge(page);
  await expect.poll(() => outOfPlace(page)).toEqual([]);
  await begin.click();
  const pause = page.getByRole('button', { name: 'Pause' });
  await expect(pause).toBeVisible();

  const dial = page.locator('.gauge svg').first();
  const sound = async (): Promise<void> => {
    await expect.poll(() => outOfReach(page)).toEqual([]);
    await expect.poll(() => overControlsPx(page)).toBeLessThanOrEqual(0);
  };
  for (const size of [PHONE, PHONE_SIDEWAYS, LAPTOP]) {
    await test.step(`${String(size.width)} by ${String(size.height)}`, async () => {
      await page.setViewportSize(size);
      await sound();
      const near = await heightOf(dial);
      expect(near).toBeGreaterThan(100);
      await page.keyboard.press('f');
      await expect(page.getByRole('button', { name: 'Von Weitem' })).toHaveAttribute('aria-pressed', 'true');
      await sound();
      await expect.poll(() => heightOf(dial)).toBeGreaterThanOrEqual(near);
      await page.keyboard.press('f');
      await pause.click();
      await expect(page.getByText(/^Heb die Hand/)).toBeVisible();
      await sound();
      await page.getByRole('button', { name: 'Weiter' }).click();
      await expect(pause).toBeVisible();
    });
  }

  await page.setViewportSize(PHONE_SIDEWAYS);
  await page.getByRole('button', { name: 'Es tut weh' }).click();
  const question = page.getByRole('heading', { level: 1 });
  await expect(question).toBeFocused();
  const top = await question.evaluate((heading) => heading.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  await page.setViewportSize(PHONE);
  await page.getByRole('button').last().click();
  await expect(question).toBeVisible();
  await expect.poll(() => outOfPlace(page)).toEqual([]);
});

test('the keyboard stays with whoever has no camera, and with whoever erases everything', async ({
  visit,
}) => {
  const { page } = await visit({ size: LAPTOP });
  await setUp(page, 'Chair twist');
  const retry = page.getByRole('button', { name: 'Try again' });
  await page.getByRole('button', { name: 'Turn on the camera' }).press('Enter');
  await expect(retry).toBeFocused();
  await retry.press('Enter');
  await expect(retry).toBeFocused();
  await expect(page.getByText('Getting ready to see you')).toBeHidden();
  await expect(page.getByText('I see you with')).toBeHidden();
  await page.getByRole('link', { name: 'Open a recording' }).click();
  await expect(page).toHaveURL(/#\/replay$/);

  await page.goto('./#/answers');
  const ask = page.getByRole('button', { name: 'Erase everything' });
  const keep = page.getByRole('button', { name: 'Keep it' });
  await ask.press('Enter');
  await expect(keep).toBeFocused();
  await keep.press('Enter');
  await expect(ask).toBeFocused();
  await ask.press('Enter');
  await page.getByRole('button', { name: 'Yes, erase it all' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Nothing of yours is left here.' })).toBeFocused();
});
