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
}

interface Note {
  readonly hertz: number;
  /** Start, seconds after the tone begins. */
  readonly atSec: number;
  readonly loudness: number;
  readonly decaySec: number;
}

const note = (hertz: number, atSec: number, loudness = 0.5, decaySec = 0.5): Note => ({
  hertz,
  atSec,
  loudness,
  decaySec,
});

/** Notes of every tone. Low marimba register, G3 to G4, except `over`, which knocks an octave below. */
export const TONES: Readonly<Record<ToneName, readonly Note[]>> = {
  in: [note(261.6, 0), note(392, 0.14)],
  out: [note(392, 0), note(261.6, 0.16)],
  over: [note(110, 0, 0.9, 0.22), note(110, 0.16, 0.9, 0.22), note(110, 0.32, 0.9, 0.35)],
  slower: [note(174.6, 0, 0.6, 0.7)],
  done: [note(261.6, 0), note(329.6, 0.18), note(392, 0.36, 0.5, 1)],
  seen: [note(329.6, 0, 0.35, 0.35)],
  lost: [note(220, 0, 0.35, 0.35)],
};

/** A struck wooden bar: the fundamental and a short fourth harmonic, as on a marimba. */
function strike(context: AudioContext, into: AudioNode, { hertz, atSec, loudness, decaySec }: Note): void {
  const start = context.currentTime + 0.01 + atSec;
  for (const [multiple, share, length] of [
    [1, 1, decaySec],
    [4, 0.22, decaySec * 0.3],
  ] as const) {
    const bar = context.createOscillator();
    const envelope = context.createGain();
    bar.frequency.value = hertz * multiple;
    envelope.gain.setValueAtTime(0.0001, start);
    envelope.gain.exponentialRampToValueAtTime(loudness * share, start + 0.008);
    envelope.gain.exponentialRampToValueAtTime(0.0001, start + 0.02 + length);
    bar.connect(envelope).connect(into);
    bar.start(start);
    bar.stop(start + 0.05 + length);
  }
}

/** Tones through Web Audio. Silent where there is no Web Audio. */
export function webAudioTones(makeContext: () => AudioContext = () => new AudioContext()): Tones {
  let context: AudioContext | null = null;
  let master: GainNode | null = null;
  let volume = 0.8;
  let muted = false;

  const level = (): void => {
    if (master !== null) master.gain.value = muted ? 0 : volume;
  };
  const open = (): { context: AudioContext; master: GainNode } | null => {
    if (context !== null && master !== null) return { context, master };
    try {
      context = makeContext();
    } catch {
      return null;
    }
    master = context.createGain();
    master.connect(context.destination);
    level();
    return { context, master };
  };

  return {
    get muted() {
      return muted;
    },
    set muted(value) {
      muted = value;
      level();
    },
    get volume() {
      return volume;
    },
    set volume(value) {
      volume = Math.min(1, Math.max(0, value));
      level();
    },
    prime() {
      const opened = open();
      if (opened?.context.state === 'suspended') opened.context.resume().catch(() => undefined);
    },
    play(name) {
      if (muted) return;
      const opened = open();
      if (opened?.context.state !== 'running') return;
      for (const struck of TONES[name]) strike(opened.context, opened.master, struck);
    },
  };
}
