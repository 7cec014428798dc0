import { ARCH } from './arch.ts';
import { BEND } from './bend.ts';
import type { Estimator } from './estimator.ts';
import { LYING_TURN } from './lying-turn.ts';
import type { MeasureSetup } from './setup.ts';
import { isSimple, SIMPLE } from './simple-measures.ts';
import { FOLD, LEAN, TILT } from './tilt.ts';
import { TURN } from './turn.ts';

/** What reads the angle of a measure, with this pose model and in this position. */
export function estimatorFor({ measure, model, position }: MeasureSetup): Estimator {
  if (isSimple(measure)) return SIMPLE[measure];
  switch (measure) {
    case 'turn':
      return position === 'lying' ? LYING_TURN : TURN[model][position];
    case 'bend':
      return BEND[model];
    case 'tilt':
      return position === 'kneeling' ? FOLD[model] : TILT;
    case 'lean':
      return LEAN;
    case 'arch':
      return ARCH;
    default:
      return measure satisfies never;
  }
}
