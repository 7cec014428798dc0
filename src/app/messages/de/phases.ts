import type { PhaseWords } from '../messages.ts';

export const phases: PhaseWords = {
  framing: 'Komm ins Bild.',
  neutral: 'Ruh in der Mitte, ganz still.',
  ready: 'Fang an, wenn du bereit bist.',
  moving: 'Langsam.',
  holding: 'Halte es dort.',
  returning: 'Langsam zurück.',
  paused: 'Pause.',
  ended: 'Das war’s.',
};
