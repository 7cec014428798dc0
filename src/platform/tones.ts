import { follow, type FollowSound, type Following } from './follow-sound.ts';
import { strike, type Note } from './strike.ts';

/**
 * Short wooden sounds. `in` rises (you are there), `out` falls (come back), `over` is three low knocks that nothing
 * else sounds like, `slower` is one soft low bar, `done` closes the set, `seen` and `lost` frame the picture.
 */
export type ToneName = 'in' | 'out' | 'over' | 'slower' | 'done' | 'seen' | 'lost';

export interface Tones {
  muted: boolean;
  /** 0 to 1. */
  volume: number;
  /** Call inside a click: browsers keep sound off until then. */
  prime(): void;
  play(name: ToneName): void;
  /** The one lasting sound: a pitch or a breath to move along with; null lets it die away. */
  follow(sound: Following | null): void;
  /** Makes room for a voice while it speaks. */
  giveWay(toVoice: boolean): void;
}

const note = (hertz: number, atSec: number, loudness = 0.3, decaySec = 0.5, bright = 1): Note => ({
  hertz,
  atSec,
  loudness,
  decaySec,
  bright,
});

/** Notes of every tone. Low marimba register, G3 to G4, except `over`, which knocks an octave below. */
export const TONES: Readonly<Record<ToneName, readonly Note[]>> = {
  in: [note(261.6, 0), note(392, 0.14)],
  out: [note(392, 0), note(261.6, 0.16)],
  over: [note(110, 0, 0.36, 0.22, 3), note(110, 0.16, 0.36, 0.22, 3), note(110, 0.32, 0.36, 0.35, 3)],
  slower: [note(174.6, 0, 0.36, 0.7, 1.5)],
  done: [note(261.6, 0), note(329.6, 0.18), note(392, 0.36, 0.3, 1)],
  seen: [note(329.6, 0, 0.22, 0.35)],
  lost: [note(329.6, 0, 0.2, 0.3), note(246.9, 0.14, 0.24, 0.35, 2)],
};

/** Share that is left of every sound while a voice speaks: heard, and never over the words. */
const BESIDE_A_VOICE = 0.35;
const GIVE_WAY_SEC = 0.06;

/** All sound of one page: what is struck and what lasts meet in one level. */
interface Desk {
  readonly context: AudioContext;
  readonly level: GainNode;
  readonly room: GainNode;
  readonly follow: FollowSound;
}

/** Tones through Web Audio. Silent where there is no Web Audio. */
export function webAudioTones(makeContext: () => AudioContext = () => new AudioContext()): Tones {
  let desk: Desk | null = null;
  let volume = 0.8;
  let muted = false;

  const setLevel = (): void => {
    if (desk !== null) desk.level.gain.value = muted ? 0 : volume;
  };
  const open = (): Desk | null => {
    if (desk !== null) return desk;
    try {
      const context = makeContext();
      const level = context.createGain();
      const room = context.createGain();
      room.connect(level).connect(context.destination);
      desk = { context, level, room, follow: follow(context, room) };
    } catch {
      return null;
    }
    setLevel();
    return desk;
  };
  const running = (): Desk | null => {
    const opened = open();
    return opened?.context.state === 'running' ? opened : null;
  };

  return {
    get muted() {
      return muted;
    },
    set muted(value) {
      muted = value;
      setLevel();
    },
    get volume() {
      return volume;
    },
    set volume(value) {
      volume = Math.min(1, Math.max(0, value));
      setLevel();
    },
    prime() {
      const opened = open();
      if (opened?.context.state === 'suspended') opened.context.resume().catch(() => undefined);
    },
    play(name) {
      const opened = muted ? null : running();
      if (opened === null) return;
      for (const struck of TONES[name]) strike(opened.context, opened.room, struck);
    },
    follow(sound) {
      if (sound === null) desk?.follow.to(null);
      else running()?.follow.to(sound);
    },
    giveWay(toVoice) {
      if (desk === null) return;
      desk.room.gain.setTargetAtTime(toVoice ? BESIDE_A_VOICE : 1, desk.context.currentTime, GIVE_WAY_SEC);
    },
  };
}
