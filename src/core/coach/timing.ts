/**
 * Every number the coach judges by, in one place. Milliseconds, degrees, degrees per second.
 *
 * Source, where not said otherwise: product timing table, our judgement. No study gives camera thresholds for a
 * general audience. What an exercise decides (bands, pace, dose, form limits) stands in its own file.
 */

/** Over the range: said after this long above, released this far below. Product timing table. */
export const OVER_DWELL_MS = 150;
export const OVER_RELEASE_DEG = 8;

/** Caution: eased off after this long above, released this far below. Product timing table. */
export const CAUTION_DWELL_MS = 300;
export const CAUTION_RELEASE_DEG = 5;

/** Neither is released further down than this share of its limit: small limits too are left by coming back. Our judgement. */
export const RELEASE_LEAST_SHARE = 0.5;

/** Too fast: product timing table. The milder `slower` waits as long as a caution, so a real rush is told first. */
export const TOO_FAST_DWELL_MS = 200;
export const SLOWER_DWELL_MS = 300;
/** Share of the limit the speed must fall under before it is slower again. Our judgement. */
export const SPEED_RELEASE = 0.8;

/** After a safety event the same event and cue are silent for this long. Product timing table. */
export const SAFETY_SILENCE_MS = 3_000;
/** A safety cue that could not be said at once is dropped after this long. Our judgement. */
export const SAFETY_EXPIRES_MS = 300;
/** Over-range and too-fast events that end the set. Product timing table. */
export const STRIKES_TO_EASE = 3;
/** Time for the last safety cue to be heard before the set is ended. Our judgement. */
export const EASE_OUT_MS = 1_500;
/** A set that should end but cannot say so ends silently after this long. Our judgement. */
export const CLOSING_GIVES_UP_MS = 5_000;

/** Bouncing: two reversals of more than this many degrees within this time. Product timing table. */
export const REVERSAL_DEG = 5;
export const BOUNCE_WINDOW_MS = 2_000;
/** Between the two it must have moved this fast: an estimate that wanders does not. Our judgement. */
export const BOUNCE_DEG_PER_SEC = 10;
/**
 * A reversal must also exceed this many sigma, at most this many degrees. Our judgement: sigma says how far off an
 * angle may be, and most of that error does not change within a movement, so a small multiple is enough, and up to this
 * many degrees. One sigma it must exceed in any case: a joint that is seen now here, now there makes sigma large as well.
 */
export const REVERSAL_SIGMAS = 1.5;
export const REVERSAL_MAX_DEG = 8;

/** Form checks: dwell and release as a share of the limit. Our judgement. */
export const FORM_DWELL_MS = 500;
export const FORM_RELEASE = 0.7;

/** Hold: slower than this, and this near to where it began. Product timing table. */
export const HOLD_SPEED_DEG_PER_SEC = 8;
export const HOLD_WINDOW_DEG = 7;
/**
 * Who has come this far, and a sigma, back from the furthest of a hold is on the way, unless slower than this: a slow return
 * is no rest. Our judgement.
 */
export const HOLD_RETURN_DEG = 3;
export const HOLD_RETURN_DEG_PER_SEC = HOLD_SPEED_DEG_PER_SEC / 2;
/** An estimate noisier than that window gets one of this many sigma. Our judgement. */
export const HOLD_WINDOW_SIGMAS = 2;
/** Never more than this, however unsure the estimate. */
export const HOLD_WINDOW_MAX_DEG = 10;
/** Still for this long makes a hold (counted from its start); restless for this long ends one. Our judgement. */
export const HOLD_SETTLE_MS = 250;
export const HOLD_BREAK_MS = 300;
/** A hold that began in the band may sag this far under its edge: noise, not leaving. Our judgement. */
export const HOLD_SAG_DEG = 2;
/** A hold that breaks up this far below where it began is the way back. Our judgement. */
export const RETURN_SAG_DEG = 2;

/** A dropout up to this long pauses a movement; a longer one loses it. Product timing table. */
export const DROPOUT_MS = 1_000;
/** Who comes back into the picture goes on after this long at rest there. Our judgement. */
export const BACK_STILL_MS = 700;
/** Frames further apart than this add nothing to times held or spent in the band. Our judgement. */
export const MAX_STEP_MS = 400;

/** Rest zone about neutral, degrees: at least this, or this many sigma... Our judgement. */
export const REST_DEG = 6;
export const REST_SIGMAS = 1.5;
/** ...but never more than this share of where the target band begins. */
export const REST_SHARE_OF_TARGET = 0.75;
/** Of a coarse exercise: beyond this share of where the band begins somebody is out, and has been there. Our judgement. */
export const OUT_SHARE_OF_TARGET = 0.6;
/** Coming back counts under this share of the rest zone, so noise at its edge cannot count twice. */
export const REST_INNER_SHARE = 0.6;
/** Out of the zone or back in it for this long: one stray frame is no movement. Our judgement. */
export const LEAVE_DWELL_MS = 100;
export const BACK_DWELL_MS = 100;
export const REACH_DWELL_MS = 100;
/** Resting short of neutral for this long, having come back by half, is back as well: neutral drifts. */
export const RESTED_MS = 700;
export const RESTED_SHARE_OF_PEAK = 0.5;

/**
 * A little more: for this long between this share of the band's edge and the edge, within this many degrees, or
 * sigma, of one place. Our judgement.
 */
export const SHORT_REST_MS = 3_000;
export const SHORT_SHARE_OF_TARGET = 0.6;
export const SHORT_WINDOW_DEG = 2;
export const SHORT_WINDOW_SIGMAS = 1;

/** Least time between a cue that is not about safety and the cue before it. Our judgement. */
export const CUE_SPACING_MS = 1_750;
/** A form or guidance cue that could not be said this long after its cause is dropped. Our judgement. */
export const CUE_EXPIRES_MS = 2_000;
/** A cue kept quiet whose cause has been gone for this long will not be said. Our judgement. */
export const GIVEN_UP_MS = 500;
/** Guidance does not come again sooner. Our judgement. */
export const GUIDANCE_SILENCE_MS = 4_000;
export const FORM_SILENCE_MS = 6_000;
export const A_LITTLE_MORE_SILENCE_MS = 10_000;
/** Breathing is spoken of this far into a long hold, never in its last moments, and not again sooner. Our judgement. */
export const BREATHE_AFTER_MS = 5_000;
export const BREATHE_BEFORE_END_MS = 4_000;
export const BREATHE_SILENCE_MS = 10_000;
/** Which breath goes with the movement: said to one who rests this long before it, rarely. Our judgement. */
export const BREATHE_INTO_AFTER_MS = 3_000;
export const BREATHE_INTO_SILENCE_MS = 25_000;
/** Praise is rare: not before this repetition, and not again sooner. Our judgement. */
export const PRAISE_AFTER_REPS = 2;
export const PRAISE_SILENCE_MS = 60_000;
/** At rest after a repetition before the other side is suggested; longer where the breath sets the pace. */
export const OTHER_SIDE_AFTER_MS = 600;
export const OTHER_SIDE_AFTER_BREATH_MS = 2_000;

/** A reason not to see must last this long before it is said, and is not said again sooner. Product timing. */
export const FRAMING_AFTER_MS = 1_500;
export const FRAMING_SILENCE_MS = 8_000;
/** What is seen, but poorly, may clear up by itself for a little longer. Our judgement. */
export const POOR_AFTER_MS = 3_000;
/** A neutral takes two seconds of stillness; only then is asking for it fair. Our judgement. */
export const HOLD_STILL_AFTER_MS = 3_000;
