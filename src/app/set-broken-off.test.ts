import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import App from './App.svelte';
import { Router } from './router.svelte.ts';
import { fakeDevices } from './testing/fake-devices.ts';
import { idleCamera } from './testing/idle-camera.ts';
import { idleRuntime } from './testing/idle-runtime.ts';
import { standStill } from './testing/stand-still.ts';
import { Unwind } from './unwind.svelte.ts';

const SECONDS = 30;

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '#/');
});

test('a page that is opened anew in the middle of a set has kept it, as one that was stopped, and says so', async () => {
  history.replaceState(null, '', '#/set-up/standing-rotation');
  const camera = idleCamera();
  const runtime = idleRuntime();
  const { devices: plain, history: kept } = fakeDevices();
  const devices = {
    ...plain,
    cameras: { list: () => Promise.resolve([]), open: () => Promise.resolve(camera) },
    loadRuntime: () => Promise.resolve({ runtime, why: 'fastest' as const }),
  };
  const open = async () => {
    const unwind = new Unwind(new Router(window), devices);
    unwind.safety.answerScreening([], null);
    unwind.safety.answerCheck(false);
    await render(App, { unwind });
  };
  await open();
  await page.getByRole('button', { name: 'Turn on the camera' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect.element(page.getByRole('main', { name: 'Practice: Standing rotation' })).toBeInTheDocument();
  standStill(camera, runtime, SECONDS);
  await vi.waitFor(async () => {
    const [entry] = (await kept.list()).entries;
    expect(entry?.report).toMatchObject({ exercise: 'standing-rotation', ended: 'stopped' });
    expect(entry?.report.durationMs).toBeGreaterThan((SECONDS - 11) * 1000);
  });

  // As after a reload: nothing of the page is left but its address and what the device keeps.
  cleanup();
  await open();
  await expect.element(page.getByText('The page was loaded again')).toBeVisible();
  await page.getByRole('link', { name: 'Your history' }).last().click();
  await expect.element(page.getByRole('link', { name: /^Standing rotation, / })).toBeVisible();
  history.back();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Standing rotation');
  await expect.element(page.getByText('The page was loaded again')).not.toBeInTheDocument();
});
