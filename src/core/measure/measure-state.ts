import type { Estimator } from './estimator.ts';
import { restingAngles } from './mended-neutral.ts';
import { NO_NEUTRAL, type Neutral, type SeenAtRest, type TakenNeutral } from './neutral.ts';
import { NO_BELIEF, type Belief } from './plausibility.ts';
import { RESTED_AT_NEUTRAL, type RestPlaces } from './rest-places.ts';
import { NO_SAMPLES, type Samples } from './samples.ts';
import { UNKNOWN_SCENE, type Scene } from './scene.ts';
import type { Seat } from './seat.ts';
import type { SecondLook } from './second-look.ts';
import type { MeasureSetup } from './setup.ts';
import { NOBODY_YET, type Subject } from './subject.ts';

/** All that is carried from one frame to the next. Never changed in place. */
export interface MeasureState {
  readonly scene: Scene;
  readonly belief: Belief;
  readonly subject: Subject;
  readonly neutral: Neutral;
  /** Where the person was when the neutral was taken. */
  readonly seat: Seat | null;
  /** Since when the person has been at rest in another place; null while they are not. */
  readonly restingElsewhereSinceMs: number | null;
  /** Since when they show the camera the other side than in the neutral; null while they do not. */
  readonly otherSideSinceMs: number | null;
  /** Where they have come to rest since the neutral was taken. */
  readonly restPlaces: RestPlaces;
  /** What the mirror image of the picture told last. */
  readonly secondLook: SecondLook | null;
  /** Unsmoothed angles of the last moments, degrees. */
  readonly angles: Samples;
}

/** Before the first frame. @throws RangeError without a frame size. */
export function startMeasure(setup: MeasureSetup): MeasureState {
  if (!(setup.frameWidthPx > 0 && setup.frameHeightPx > 0)) throw new RangeError('expected a frame size');
  return {
    scene: UNKNOWN_SCENE,
    belief: NO_BELIEF,
    subject: NOBODY_YET,
    neutral: NO_NEUTRAL,
    seat: null,
    restingElsewhereSinceMs: null,
    otherSideSinceMs: null,
    restPlaces: RESTED_AT_NEUTRAL,
    secondLook: null,
    angles: NO_SAMPLES,
  };
}

// Every field by name, in the next two: for every frame, copying them all and then writing one anew takes far longer.
export const inScene = (state: MeasureState, scene: Scene): MeasureState => ({
  scene,
  belief: state.belief,
  subject: state.subject,
  neutral: state.neutral,
  seat: state.seat,
  restingElsewhereSinceMs: state.restingElsewhereSinceMs,
  otherSideSinceMs: state.otherSideSinceMs,
  restPlaces: state.restPlaces,
  secondLook: state.secondLook,
  angles: state.angles,
});

export const following = (state: MeasureState, belief: Belief, subject: Subject): MeasureState => ({
  scene: state.scene,
  belief,
  subject,
  neutral: state.neutral,
  seat: state.seat,
  restingElsewhereSinceMs: state.restingElsewhereSinceMs,
  otherSideSinceMs: state.otherSideSinceMs,
  restPlaces: state.restPlaces,
  secondLook: state.secondLook,
  angles: state.angles,
});

/** Out of sight nobody rests elsewhere or shows another side: what had begun does not go on. */
export const unwatched = (state: MeasureState): MeasureState =>
  state.restingElsewhereSinceMs === null && state.otherSideSinceMs === null
    ? state
    : { ...state, restingElsewhereSinceMs: null, otherSideSinceMs: null };

/** No neutral, in this place or for this person. */
export const afresh = (state: MeasureState): MeasureState => ({
  ...state,
  subject: { ...state.subject, home: null, lost: null },
  neutral: NO_NEUTRAL,
  seat: null,
  restingElsewhereSinceMs: null,
  otherSideSinceMs: null,
  restPlaces: RESTED_AT_NEUTRAL,
  secondLook: null,
  angles: NO_SAMPLES,
});

/**
 * Measured from a zero that has just been taken.
 * @param seen the rest it was taken in
 */
export const withNeutral = (
  state: MeasureState,
  estimator: Estimator,
  neutral: TakenNeutral,
  seen: readonly SeenAtRest[],
  seat: Seat,
): MeasureState => ({
  ...state,
  neutral,
  seat,
  subject: { ...state.subject, home: seat },
  angles: restingAngles(estimator, seen, neutral),
});
