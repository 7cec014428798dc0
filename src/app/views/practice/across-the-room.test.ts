import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import { fakeDevices, fakePreferences } from '../../testing/fake-devices.ts';
import { AcrossTheRoom } from './across-the-room.svelte.ts';
import FarButton from './FarButton.svelte';
import StopButton from './StopButton.svelte';

afterEach(cleanup);

function room(preferences = fakePreferences()) {
  const { devices, ticker } = fakeDevices(preferences);
  const enter = vi.spyOn(devices.fullScreen, 'enter');
  const leave = vi.spyOn(devices.fullScreen, 'leave');
  const far = new AcrossTheRoom(devices);
  return { far, enter, leave, ticker, preferences, fullScreen: devices.fullScreen };
}

test('a click or F fills the screen, and the same gives it back', async () => {
  const { far, enter, leave } = room();
  await render(FarButton, { far });
  const button = page.getByRole('button', { name: 'Across the room' });
  await expect.element(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect.element(button).toHaveAttribute('aria-pressed', 'true');
  expect(enter).toHaveBeenCalledOnce();
  await userEvent.keyboard('f');
  await expect.element(button).toHaveAttribute('aria-pressed', 'false');
  expect(leave).toHaveBeenCalledOnce();
});

test('Escape leaves it without stopping the set; the next Escape stops', async () => {
  const { far, ticker } = room();
  const onStop = vi.fn();
  await render(StopButton, { onStop, mayEscape: () => !far.keepsEscape });
  await render(FarButton, { far });
  await userEvent.keyboard('f');
  expect(far.on).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect(far.on).toBe(false);
  expect(onStop).not.toHaveBeenCalled();
  ticker.pass(1000);
  await userEvent.keyboard('{Escape}');
  expect(onStop).toHaveBeenCalledOnce();
});

test('when the browser leaves the full screen by itself, that press does not stop the set either', async () => {
  const { far, fullScreen, ticker } = room();
  const onStop = vi.fn();
  await render(StopButton, { onStop, mayEscape: () => !far.keepsEscape });
  far.toggle();
  fullScreen.onLeft?.();
  expect(far.on).toBe(false);
  await userEvent.keyboard('{Escape}');
  expect(onStop).not.toHaveBeenCalled();
  ticker.pass(1000);
  expect(far.keepsEscape).toBe(false);
});

test('is remembered for the next set, which gives the screen back at its end', () => {
  const preferences = fakePreferences();
  room(preferences).far.toggle();
  const next = room(preferences);
  expect(next.far.on).toBe(true);
  expect(next.enter).toHaveBeenCalledOnce();
  next.far.close();
  next.fullScreen.onLeft?.();
  expect(next.leave).toHaveBeenCalledOnce();
  expect(room(preferences).far.on).toBe(true);
});
