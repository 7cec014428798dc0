import type { Light } from '../pose/frame.ts';

/**
 * Luma of the person below which the points tremble more. Rendered people darkened step by step, with a camera's
 * noise: at 0.08 and more the turn is as exact as in full light; at 0.05 nobody is found in one clip, and in another
 * the error is five times what it was.
 */
const DIM_LUMA = 0.12;
const DARK_LUMA = 0.06;
/** A picture in which nothing stands out: a covered, fogged or blinded camera. */
const BLANK_CONTRAST = 0.015;

export const isDim = ({ luma }: Light): boolean => luma < DIM_LUMA;

/** So little light that the points cannot be relied on. */
export const isDark = ({ luma }: Light): boolean => luma < DARK_LUMA;

/** Nothing to be seen at all. */
export const isBlank = ({ contrast }: Light): boolean => contrast < BLANK_CONTRAST;
