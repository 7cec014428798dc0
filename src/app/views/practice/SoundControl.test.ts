import { afterEach, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-svelte';
import { exercise } from '../../../core/exercises/testing/exercise.ts';
import { localSpeaker } from '../../../platform/speech.ts';
import { webAudioTones } from '../../../platform/tones.ts';
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
  const screen = await render(BreathBar, {
    exercise: exercise('chair-twist'),
    breath: { phase: 'in', share: 0.25 },
  });
  const fill = (): string => screen.container.querySelector('i')?.style.getPropertyValue('--air') ?? '';
  expect(screen.container.textContent).toContain('Breathe in');
  expect(fill()).toBe('0.25');
  await screen.rerender({ exercise: exercise('cat-cow'), breath: { phase: 'out', share: 0.25 } });
  expect(screen.container.textContent).toContain('Out: back rounds');
  expect(fill()).toBe('0.75');
});
