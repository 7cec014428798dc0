import { vi } from 'vitest';
import type { Preferences } from '../../platform/preferences.ts';
import type { ToneName } from '../../platform/tones.ts';
import type { Devices } from '../devices.ts';
import { HandTicker } from './hand-ticker.ts';
import { memoryHistory } from './memory-history.ts';

/** Preferences in memory. `blocked`: nothing is kept, as in a private window. */
export function fakePreferences(
  stored: Readonly<Record<string, string>> = {},
  blocked = false,
): Preferences & { readonly kept: Map<string, string> } {
  const kept = new Map(Object.entries(stored));
  return {
    kept,
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => {
      if (!blocked) kept.set(key, value);
      return !blocked;
    },
    erase: (key) => {
      kept.delete(key);
    },
    eraseAll: () => kept.clear(),
  };
}

/** A device without a camera that notes what was said, played and saved. */
export function fakeDevices(preferences: Preferences = fakePreferences(), history = memoryHistory()) {
  const said: string[] = [];
  const played: ToneName[] = [];
  const print = vi.fn<Devices['print']>();
  const reload = vi.fn<Devices['reload']>();
  const saveFile = vi.fn<Devices['saveFile']>();
  const ticker = new HandTicker();
  const devices: Devices = {
    ticker,
    lastOutOfSightMs: () => -Infinity,
    cameras: {
      list: () => Promise.resolve([]),
      open: () => Promise.reject(new Error('no camera in this test')),
    },
    speaker: {
      available: true,
      speaking: false,
      onVoice: null,
      muted: false,
      volume: 1,
      prime: () => undefined,
      say: (text, _turn, begin) => {
        begin?.();
        said.push(text);
      },
      hush: () => undefined,
    },
    tones: {
      muted: false,
      volume: 1,
      follow: () => undefined,
      giveWay: () => undefined,
      prime: () => undefined,
      play: (name) => {
        played.push(name);
      },
    },
    fullScreen: { enter: () => undefined, leave: () => undefined, onLeft: null },
    wakeLock: { hold: () => undefined, release: () => undefined },
    preferences,
    loadRuntime: () => Promise.reject(new Error('no model in this test')),
    power: { isLow: false },
    openVideo: () => Promise.reject(new Error('no video in this test')),
    now: () => new Date('2026-03-01T10:20:30Z'),
    openHistory: () => Promise.resolve(history),
    print,
    reload,
    saveFile,
  };
  return { devices, said, played, saveFile, history, print, reload, ticker };
}
