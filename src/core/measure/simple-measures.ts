import { ARM_ACROSS } from './arm-across.ts';
import { ARM_ELEVATION } from './arm-elevation.ts';
import type { Estimator } from './estimator.ts';
import { HEAD_RETRACTION } from './head-retraction.ts';
import { HIP_FLEXION } from './hip-flexion.ts';
import type { Measure, SimpleMeasure } from './measurement.ts';
import { ROLL } from './roll.ts';
import { SHOULDER_RETRACTION } from './shoulder-retraction.ts';
import { TRUNK_LEAN } from './trunk-lean.ts';

/** What is read straight off the landmarks, the same for every pose model. */
export const SIMPLE: Readonly<Record<SimpleMeasure, Estimator>> = {
  'arm-across': ARM_ACROSS,
  'arm-elevation': ARM_ELEVATION,
  'head-retraction': HEAD_RETRACTION,
  'hip-flexion': HIP_FLEXION,
  roll: ROLL,
  'shoulder-retraction': SHOULDER_RETRACTION,
  'trunk-lean': TRUNK_LEAN,
};

export const isSimple = (measure: Measure): measure is SimpleMeasure => measure in SIMPLE;
