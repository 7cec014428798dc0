import type { Measure, SimpleMeasure } from '../../core/measure/measurement.ts';
import { isSimple } from '../../core/measure/simple-measures.ts';

/** What a repetition is called: what is measured fully has words of its own. */
export type MovementKind = Exclude<Measure, SimpleMeasure> | 'repeat';

export const movementKind = (measure: Measure): MovementKind => (isSimple(measure) ? 'repeat' : measure);
