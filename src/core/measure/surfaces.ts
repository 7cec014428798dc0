import type { TrunkSurface } from '../pose/frame.ts';
import type { MeasureSetup, Position } from './setup.ts';

/**
 * Positions in which the pelvis is free to go along in a turn. The surface of the lower trunk tells how far it does, and
 * that of the chest how far the shoulders really go.
 */
const PELVIS_FREE: readonly Position[] = ['standing', 'all-fours', 'kneeling'];

const BOTH: readonly TrunkSurface[] = ['hips', 'chest'];
const NONE: readonly TrunkSurface[] = [];

/** Surfaces of the trunk that the measure is read from in this position, which the pose runtime then has to follow. */
export const surfacesRead = ({
  measure,
  position,
}: Pick<MeasureSetup, 'measure' | 'position'>): readonly TrunkSurface[] =>
  measure === 'turn' && PELVIS_FREE.includes(position) ? BOTH : NONE;
