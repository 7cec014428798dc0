import { expect, test, vi } from 'vitest';
import type { Preferences } from '../platform/preferences.ts';
import { localSpeaker } from '../platform/speech.ts';
import { webAudioTones } from '../platform/tones.ts';
import { Guidance } from './guidance.svelte.ts';

function device(kept: Readonly<Record<string, string>> = {}) {
  const store = new Map(Object.entries(kept));
  const preferences: Preferences = {
    read: (key) => store.get(key) ?? null,
    write: (key, value) => {
      store.set(key, value);
      return true;
    },
    erase: (key) => {
      store.delete(key);
    },
    eraseAll: () => store.clear(),
  };
  const devices = { speaker: localSpeaker('en', null), tones: webAudioTones(), preferences };
  return { devices, again: () => new Guidance(devices), guidance: new Guidance(devices), store };
}

test('what was chosen is kept, for voice and tones alike', () => {
  const { guidance, devices, again } = device();
  guidance.setVolume(0.3);
  guidance.mute(true);
  guidance.breathe(5);
  guidance.followBy('breath');
  guidance.showMarker(false);
  const next = again();
  expect({ ...devices.speaker }).toMatchObject({ volume: 0.3, muted: true });
  expect([devices.tones.volume, devices.tones.muted]).toEqual([0.3, true]);
  expect([next.volume, next.muted, next.breathsPerMinute, next.sound, next.marker]).toEqual([
    0.3,
    true,
    5,
    'breath',
    false,
  ]);
});

test('turning the volume means wanting to hear', () => {
  const { guidance, devices } = device({ muted: 'yes' });
  expect(devices.tones.muted).toBe(true);
  guidance.setVolume(0.5);
  expect(guidance.muted).toBe(false);
  expect(devices.tones.muted).toBe(false);
});

test.each([{ breaths: '3', volume: '7', 'follow-sound': 'drums' }, { breaths: '', volume: 'loud' }, {}])(
  'what cannot be used is not: %j',
  (kept) => {
    const { guidance } = device(kept);
    expect([guidance.breathsPerMinute, guidance.volume, guidance.sound, guidance.marker]).toEqual([
      6,
      0.8,
      'none',
      true,
    ]);
  },
);

test('tones give way to the voice', () => {
  const { devices } = device();
  const giveWay = vi.spyOn(devices.tones, 'giveWay');
  devices.speaker.onVoice?.(true);
  devices.speaker.onVoice?.(false);
  expect(giveWay.mock.calls).toEqual([[true], [false]]);
});
