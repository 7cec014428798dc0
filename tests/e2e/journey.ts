import type { Page } from '@playwright/test';
import { expect } from './webcam.ts';

/** From the start page to setting up: a person who is well answers the questions before their first session. */
export async function setUp(page: Page, exerciseName: string): Promise<void> {
  await page.getByRole('link', { name: exerciseName, exact: true }).click();
  await page.getByRole('button', { name: 'None of these apply to me' }).click();
  await expect(page.getByRole('heading', { level: 1, name: exerciseName })).toBeVisible();
}

/** Chooses the model on the set-up page. The choice by measurement has tests of its own; elsewhere a busy machine must not change it. */
export async function chooseModel(
  page: Page,
  model: 'full' | 'lite' = 'full',
  delegate: 'CPU' | 'GPU' = 'CPU',
): Promise<void> {
  await page.getByText('Camera and model').click();
  await page.getByLabel('Seeing').selectOption(model);
  await page.getByLabel('Runs on').selectOption(delegate);
}

/** From the set-up page to somebody in front of a camera that is on, with a model that is ready. */
export async function turnOnCamera(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Turn on the camera' }).click();
  await expectReady(page);
}

/** The camera is on and the model ready. The test says when to begin: starting by itself has a test of its own. */
export async function expectReady(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /Start by itself/ }).uncheck();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeEnabled({ timeout: 90_000 });
}

/** From the start page to the running practice view, by what a person reads on the page. */
export async function practise(page: Page, exerciseName: string): Promise<void> {
  await setUp(page, exerciseName);
  await chooseModel(page);
  await turnOnCamera(page);
  // People begin at rest, and so does the clip.
  await clipRests(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('main', { name: `Practice: ${exerciseName}` })).toBeVisible();
}

/** A square in the picture's corner is white while the clip's person rests at the end of a loop, about to rest on. */
const MARK = { place: 8, size: 4, white: 200, black: 60 } as const;

/**
 * Waits until the person in the webcam's clip begins to rest. People begin a set at rest; a test that began it in the
 * middle of a hold would make that hold the neutral.
 */
export async function clipRests(page: Page): Promise<void> {
  await page.evaluate(
    ({ place, size, white, black }) =>
      new Promise<void>((resolve, reject) => {
        const video = document.querySelector('video');
        const context = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true });
        if (video === null || context === null) {
          reject(new Error('no preview to look at'));
          return;
        }
        let wasBlack = false;
        const look = () => {
          context.drawImage(video, place, place, size, size, 0, 0, size, size);
          const [red = 0] = context.getImageData(0, 0, size, size).data;
          if (wasBlack && red > white) resolve();
          else {
            wasBlack ||= red < black;
            video.requestVideoFrameCallback(look);
          }
        };
        look();
      }),
    MARK,
  );
}
