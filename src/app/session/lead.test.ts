import { expect, test } from 'vitest';
import type { Phase } from '../../core/coach/event.ts';
import { exercise } from '../../core/exercises/testing/exercise.ts';
import type { Following } from '../../platform/follow-sound.ts';
import type { SoundToFollow } from '../guidance.svelte.ts';
import { status } from '../testing/samples.ts';
import { Lead } from './lead.ts';

function leading(id: string, sound: SoundToFollow) {
  const heard: (Following | null)[] = [];
  const tones = { follow: (following: Following | null) => heard.push(following) };
  return { lead: new Lead(exercise(id), { breathsPerMinute: 6, sound }, tones), heard };
}

test('there is nothing to follow before a person is seen, and the breath begins when they are', () => {
  const { lead, heard } = leading('chair-twist', 'breath');
  expect(lead.step(status({ phase: 'framing' }), 0)).toBeNull();
  expect(heard).toEqual([null]);
  expect(lead.step(status(), 9_000)?.breath).toEqual({ phase: 'in', share: 0 });
  expect(lead.step(status(), 11_500)?.breath).toEqual({ phase: 'in', share: 0.5 });
  expect(lead.step(status(), 15_000)?.breath?.phase).toBe('out');
  expect(heard.slice(1).map((sound) => sound?.kind)).toEqual(['breath', 'breath', 'breath']);
  expect(heard.at(-2)?.share).toBeCloseTo(0.5, 5);
});

test('the pace sounds as far out as the marker is', () => {
  const { lead, heard } = leading('standing-rotation', 'pace');
  let place = lead.step(status({ phase: 'moving' }), 0)?.place;
  for (let ms = 50; ms <= 5_000; ms += 50) place = lead.step(status({ phase: 'moving' }), ms)?.place;
  expect(place).toEqual({ angleDeg: 17.5, share: 1 });
  expect(heard.at(-1)).toEqual({ kind: 'pace', share: 1 });
});

test('where the breath is free none is shown; cat and cow move by it', () => {
  expect(leading('standing-rotation', 'none').lead.step(status(), 0)?.breath).toBeNull();
  const { lead } = leading('cat-cow', 'none');
  const cat = status({ direction: 'cat' });
  lead.step(cat, 0);
  expect(lead.step(cat, 9_999)?.place.angleDeg).toBeCloseTo(-20, 2);
});

test('the breath goes along with the person, and never tells them the other half', () => {
  const { lead } = leading('cat-cow', 'none');
  const halves: (string | undefined)[] = [];
  const step = (phase: Phase, direction: 'cat' | 'cow', ms: number) =>
    halves.push(lead.step(status({ phase, direction }), ms)?.breath?.phase);
  step('ready', 'cat', 0);
  // At once, as soon as they move, and for as long as they do.
  for (let ms = 1_000; ms <= 8_000; ms += 100) step('moving', 'cat', ms);
  expect(new Set(halves.slice(1))).toEqual(new Set(['out']));
  step('returning', 'cat', 8_100);
  expect(halves.at(-1)).toBe('in');
  step('moving', 'cow', 8_200);
  expect(halves.at(-1)).toBe('in');
});

test('the breath begins with the cue that asks for it', () => {
  const { lead } = leading('cat-cow', 'none');
  const cow = status({ direction: 'cow' });
  lead.step(cow, 0);
  expect(lead.step(cow, 7_000)?.breath?.phase).toBe('out');
  expect(lead.step(cow, 7_100, ['breathe-into'])?.breath).toEqual({ phase: 'in', share: 0 });
});

test('it falls silent when it stops, and without a sound to follow', () => {
  const { lead, heard } = leading('chair-twist', 'pace');
  lead.step(status(), 0);
  lead.stop();
  expect(heard.at(-1)).toBeNull();
  const silent = leading('chair-twist', 'none');
  silent.lead.step(status(), 0);
  expect(silent.heard).toEqual([null]);
});
