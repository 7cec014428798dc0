import type { Direction } from '../exercises/exercise.ts';
import { REST_DEG, REST_INNER_SHARE, REST_SHARE_OF_TARGET, REST_SIGMAS } from './timing.ts';

/** Magnitude above which a movement has begun, degrees: beyond noise, but always short of the target. */
export const outerRestDeg = (direction: Direction, sigmaDeg: number): number =>
  Math.min(restLimitDeg(direction), Math.max(REST_DEG, REST_SIGMAS * sigmaDeg));

/** Magnitude below which a movement is over, degrees. */
export const innerRestDeg = (direction: Direction, sigmaDeg: number): number =>
  REST_INNER_SHARE * outerRestDeg(direction, sigmaDeg);

/** Furthest from neutral that can still be called rest, degrees. */
export const restLimitDeg = (direction: Direction): number => REST_SHARE_OF_TARGET * direction.targetMinDeg;
