import type { Measure, SimpleMeasure } from '../measure/measurement.ts';
import { isSimple } from '../measure/simple-measures.ts';
import type { PointM, TruthHeader, TruthJoints } from './truth.ts';

type Joint = Exclude<keyof TruthJoints, 'spine02' | 'neck'>;

/** What has to be seen for each measure. */
const NEEDED: Readonly<Record<Exclude<Measure, SimpleMeasure>, readonly Joint[]>> = {
  turn: ['shoulderL', 'shoulderR', 'hipL', 'hipR'],
  bend: ['shoulderL', 'shoulderR', 'hipL', 'hipR'],
  tilt: ['shoulderL', 'shoulderR', 'hipL', 'hipR', 'kneeL', 'kneeR'],
  lean: ['shoulderL', 'shoulderR', 'hipL', 'hipR'],
  arch: ['shoulderL', 'shoulderR', 'hipL', 'hipR'],
};

/**
 * Whether every joint centre that the measure needs lies inside the picture. A truth that does not tell the camera
 * is taken to show everything. What hides behind the person's own body still counts as in sight.
 */
export function isInSight(measure: Measure, header: TruthHeader, joints: TruthJoints): boolean {
  const { camera, frameWidthPx, frameHeightPx } = header;
  if (camera === undefined || frameWidthPx === undefined || frameHeightPx === undefined) return true;
  const { fx, cx, cy } = camera;
  const shows = ([x, y, z]: PointM): boolean => {
    const across = cx + (fx * x) / z;
    const down = cy + (fx * y) / z;
    return z > 0 && across >= 0 && across <= frameWidthPx && down >= 0 && down <= frameHeightPx;
  };
  return isSimple(measure) || NEEDED[measure].every((joint) => shows(joints[joint]));
}
