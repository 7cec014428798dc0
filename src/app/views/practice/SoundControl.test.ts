import { afterEach, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-svelte';
import { exercise } from '../../../core/exercises/testing/exercise.ts';
import { localSpeaker } from '../../../platform/speech.ts';
import { webAudioTones } from '../../../platform/tones.ts';
import { still } from '../../drawing/moving.ts';
import { Guidance } from '../../guidance.svelte.ts';
import BreathBar from './BreathBar.svelte';
import SoundControl from './SoundControl.svelte';

afterEach(cleanup);

const guidance = (): Guidance =>
  new Guidance({
    speaker: localSpeaker('en', null),
    tones: webAudioTones(),
    preferences: { read: () => null, write: () => true, erase: () => undefined, eraseAll: () => undefined },
  });

test('volume and mute are one move away, and say what they are', async () => {
  const own = guidance();
  const screen = await render(SoundControl, { guidance: own });
  const volume = screen.getByRole('slider', { name: 'Volume' });
  await expect.element(volume).toHaveAttribute('aria-valuetext', '80 percent');
  await volume.fill('0.4');
  expect(own.volume).toBe(0.4);
  await expect.element(volume).toHaveAttribute('aria-valuetext', '40 percent');
  const mute = screen.getByRole('button', { name: 'Mute' });
  await mute.click();
  expect(own.muted).toBe(true);
  await expect.element(mute).toHaveAttribute('aria-pressed', 'true');
  await volume.fill('0.6');
  expect(own.muted).toBe(false);
});

test('the breath to follow says which half it is, by the exercise', async () => {
  const air = still(0.25);
  const screen = await render(BreathBar, { exercise: exercise('chair-twist'), phase: 'in', air });
  expect(screen.container.textContent).toContain('Breathe in');
  await screen.rerender({ exercise: exercise('cat-cow'), phase: 'out' });
  expect(screen.container.textContent).toContain('Out: back rounds');
});

test('the bar is as full as the breath, in the colour of its style sheet', async () => {
  const screen = await render(BreathBar, {
    exercise: exercise('chair-twist'),
    phase: 'in',
    air: still(0.25),
  });
  const drawn = screen.container.querySelector('canvas');
  const filled = (): number => {
    const copy = new OffscreenCanvas(100, 1).getContext('2d');
    if (copy === null || drawn === null) return 0;
    copy.drawImage(drawn, 0, 0, 100, 1);
    const { data } = copy.getImageData(0, 0, 100, 1);
    return Array.from({ length: 100 }, (_, x) => x).filter((x) => data[4 * x] === 0x93).length;
  };
  await expect.poll(filled, { timeout: 20_000 }).toBeGreaterThan(20);
  expect(filled()).toBeLessThan(30);
});
