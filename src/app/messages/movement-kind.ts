import type { Measure } from '../../core/measure/measurement.ts';

/** What a repetition is called: turns, bends and leans have words of their own. */
export type MovementKind = 'turn' | 'bend' | 'tilt' | 'repeat';

export function movementKind(measure: Measure): MovementKind {
  return measure === 'turn' || measure === 'bend' || measure === 'tilt' ? measure : 'repeat';
}
