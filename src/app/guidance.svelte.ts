import { BREATHS_PER_MINUTE } from '../core/coach/breath.ts';
import type { Following } from '../platform/follow-sound.ts';
import { readNumber } from '../platform/preferences.ts';
import type { Devices } from './devices.ts';

/** What may be heard to move along with. */
export type SoundToFollow = Following['kind'] | 'none';

export const BREATHS = { min: 4, max: 8 } as const;
const VOLUME = { min: 0, max: 1, fallback: 0.8 } as const;

export const isSoundToFollow = (value: string | null): value is SoundToFollow =>
  value === 'none' || value === 'pace' || value === 'breath';

/** How a person likes to be guided: how loud, how fast a breath, and what to follow. Kept on this device. */
export class Guidance {
  muted = $state(false);
  volume = $state<number>(VOLUME.fallback);
  breathsPerMinute = $state(BREATHS_PER_MINUTE);
  sound = $state<SoundToFollow>('none');
  /** Whether a marker on the gauge moves at an easy pace. */
  marker = $state(true);
  readonly #devices: Pick<Devices, 'speaker' | 'tones' | 'preferences'>;

  constructor(devices: Pick<Devices, 'speaker' | 'tones' | 'preferences'>) {
    this.#devices = devices;
    this.reread();
    const { speaker, tones } = devices;
    speaker.onVoice = (heard) => tones.giveWay(heard);
  }

  /** Takes what is kept on the device for true. */
  reread(): void {
    const { preferences } = this.#devices;
    const sound = preferences.read('follow-sound');
    this.sound = isSoundToFollow(sound) ? sound : 'none';
    this.marker = preferences.read('pace-marker') !== 'no';
    this.breathsPerMinute = readNumber(preferences, 'breaths', { ...BREATHS, fallback: BREATHS_PER_MINUTE });
    this.#setVolume(readNumber(preferences, 'volume', VOLUME));
    this.#setMuted(preferences.read('muted') === 'yes');
  }

  mute(muted: boolean): void {
    this.#setMuted(muted);
    this.#devices.preferences.write('muted', muted ? 'yes' : 'no');
  }

  /** Turning the volume up or down means that one wants to hear. */
  setVolume(volume: number): void {
    this.#setVolume(volume);
    this.#devices.preferences.write('volume', String(volume));
    if (this.muted) this.mute(false);
  }

  breathe(breathsPerMinute: number): void {
    this.breathsPerMinute = Math.min(BREATHS.max, Math.max(BREATHS.min, breathsPerMinute));
    this.#devices.preferences.write('breaths', String(this.breathsPerMinute));
  }

  followBy(sound: SoundToFollow): void {
    this.sound = sound;
    this.#devices.preferences.write('follow-sound', sound);
  }

  showMarker(marker: boolean): void {
    this.marker = marker;
    this.#devices.preferences.write('pace-marker', marker ? 'yes' : 'no');
  }

  #setMuted(muted: boolean): void {
    this.muted = muted;
    this.#devices.speaker.muted = muted;
    this.#devices.tones.muted = muted;
  }

  #setVolume(volume: number): void {
    this.volume = volume;
    this.#devices.speaker.volume = volume;
    this.#devices.tones.volume = volume;
  }
}
