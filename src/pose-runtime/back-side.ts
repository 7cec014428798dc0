import { landmark, type Landmark } from '../core/pose/frame.ts';
import { LANDMARK } from '../core/pose/landmark.ts';
import { between, dot, minus, type Point, type TrunkChord } from './trunk-chord.ts';

/** Below this the votes contradict each other, and any answer would be a guess. */
const LEAST_VOTE = 0.15;

/** An elbow or wrist this far behind the trunk's axis, as a part of the chord, is behind the back or on it. */
const BEHIND = 0.12;

/** Sine of the angle from the trunk's axis to a limb, towards `side`: 1 when it hangs straight off that side. */
const leaning = (limb: Point, side: Point): number => {
  const length = Math.hypot(limb.x, limb.y);
  return length < 1 ? 0 : dot(limb, side) / length;
};

/**
 * Unit vector across the trunk, in the picture, towards the person's back; undefined when it cannot be told.
 *
 * On all fours thighs and arms hang off the belly's side. Upright they run along the trunk and say little (in a
 * backbend even the wrong thing, a little), and the toes and the nose tell where the front is. Squaring a limb's
 * vote lets it count in full only where it hangs square to the trunk.
 */
export function backDirection(image: readonly Landmark[], chord: TrunkChord): Point | undefined {
  const side: Point = { x: -chord.towards.y, y: chord.towards.x };
  const at = (part: 'Knee' | 'Heel' | 'FootIndex' | 'Ear' | 'Wrist'): Point =>
    between(landmark(image, LANDMARK[`left${part}`]), landmark(image, LANDMARK[`right${part}`]));
  const square = (sine: number): number => sine * Math.abs(sine);

  const thigh = square(leaning(minus(at('Knee'), chord.hip), side));
  const arm = square(leaning(minus(at('Wrist'), chord.shoulder), side));
  const foot = leaning(minus(at('FootIndex'), at('Heel')), side);
  const face = leaning(minus(landmark(image, LANDMARK.nose), at('Ear')), side);
  // Arms follow the thighs' word: upright they may be anywhere, hands on the small of the back included.
  const vote = 2 * thigh + 2 * arm * Math.abs(thigh) + foot * (1 - Math.abs(thigh)) + 0.5 * face;
  if (Math.abs(vote) < LEAST_VOTE) return undefined;
  return vote > 0 ? { x: -side.x, y: -side.y } : side;
}

const ARMS = [LANDMARK.leftElbow, LANDMARK.rightElbow, LANDMARK.leftWrist, LANDMARK.rightWrist] as const;

/** Elbows further along than this, hands laced behind the head, leave the trunk's outline alone. */
const ARMPIT = 0.85;

/** Sine of the steepest trunk that still counts as lying, kneeling on hands, or folded over. */
const LEVEL_MOST = 0.57;

/**
 * Unit vector across the trunk, in the picture, towards the outline that shows how the trunk bends: the rear of an
 * upright trunk, and the upper side of a level one, which is the back on all fours and the chest when lying face up
 * (the back is then hidden by the floor). Undefined when it cannot be told.
 */
export function outlineDirection(image: readonly Landmark[], chord: TrunkChord): Point | undefined {
  if (Math.abs(chord.towards.y) > LEVEL_MOST) return backDirection(image, chord);
  const upwards = chord.towards.x > 0 ? 1 : -1;
  return { x: upwards * chord.towards.y, y: -upwards * chord.towards.x };
}

/**
 * Whether an arm is held beyond the trunk on that side, as hands on the small of the back are: the silhouette's edge is then the
 * arm's and not the trunk's. `side` is the direction `outlineDirection` gives.
 */
export function armBeyondOutline(image: readonly Landmark[], chord: TrunkChord, side: Point): boolean {
  return ARMS.some((joint) => {
    const fromHip = minus(landmark(image, joint), chord.hip);
    const along = dot(fromHip, chord.towards) / chord.lengthPx;
    return along > 0 && along < ARMPIT && dot(fromHip, side) / chord.lengthPx > BEHIND;
  });
}
