/** One struck wooden bar. */
export interface Note {
  readonly hertz: number;
  /** Start, seconds after the tone begins. */
  readonly atSec: number;
  /** Peak of the fundamental, 0 to 1. */
  readonly loudness: number;
  readonly decaySec: number;
  /** How much of the upper partials is heard against a plain bar's. Small loudspeakers carry only those of low notes. */
  readonly bright: number;
}

/** Partials of a marimba bar: multiple of the fundamental, its share of the loudness, its share of the decay. */
const PARTIALS = [
  [1, 1, 1],
  [4, 0.2, 0.35],
  [9.2, 0.06, 0.15],
] as const;

const ATTACK_SEC = 0.008;
/** An exponential ramp cannot reach zero. */
const SILENCE = 0.0001;

/** Strikes a bar. The same in a page and rendered off-line. */
export function strike(context: BaseAudioContext, into: AudioNode, note: Note): void {
  const start = context.currentTime + 0.01 + note.atSec;
  for (const [multiple, share, length] of PARTIALS) {
    const decaySec = note.decaySec * length;
    const peak = note.loudness * share * (multiple === 1 ? 1 : note.bright);
    const bar = context.createOscillator();
    const envelope = context.createGain();
    bar.frequency.value = note.hertz * multiple;
    envelope.gain.setValueAtTime(SILENCE, start);
    envelope.gain.exponentialRampToValueAtTime(peak, start + ATTACK_SEC);
    envelope.gain.exponentialRampToValueAtTime(SILENCE, start + 0.02 + decaySec);
    bar.connect(envelope).connect(into);
    bar.start(start);
    bar.stop(start + 0.05 + decaySec);
  }
}
