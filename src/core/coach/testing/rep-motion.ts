import type { Piece } from './scripted-motion.ts';

/** At rest until the set begins. */
export const STAND: Piece = { ms: 2_000 };

/** Out to an angle in three seconds, rest there, back in three seconds, rest at neutral. */
export const rep = (toDeg: number, holdMs = 5_500, restMs = 1_500): readonly Piece[] => [
  { ms: 3_000, toDeg },
  { ms: holdMs },
  { ms: 3_000, toDeg: 0 },
  { ms: restMs },
];
