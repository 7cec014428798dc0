/** What an exercise is about. Each has one signed angle in degrees, changed from the person's own neutral. */
export type Measure = (typeof MEASURES)[number];

/** What is followed more simply: read straight off the landmarks, nothing fitted. Degrees; each file says its sign. */
export type SimpleMeasure = (typeof SIMPLE_MEASURES)[number];

export const SIMPLE_MEASURES = [
  'arm-across',
  'arm-elevation',
  'head-retraction',
  'hip-flexion',
  'roll',
  'shoulder-retraction',
  'trunk-lean',
] as const;

export const MEASURES = [
  /** Shoulder line against hip line about the trunk axis; positive to the subject's left. */
  'turn',
  /** Curvature of the back seen from the side; positive is extension (cow), negative flexion (cat). */
  'bend',
  /** Trunk against thigh seen from the side; positive is extension (leaning back), negative folding forward. */
  'tilt',
  /** Trunk against the vertical seen from the side; positive is leaning back, negative leaning forward. */
  'lean',
  /** Upper trunk, mid-back to neck, of somebody lying on their back, seen from the side; positive lifts the chest. */
  'arch',
  ...SIMPLE_MEASURES,
] as const;

/** How the person is seen. `left-side` shows the subject's left side to the camera. */
export type View = 'front' | 'left-side' | 'right-side' | 'oblique';

/** Why there is no number. The page turns each into a sentence and a remedy. */
export type UnmeasuredReason =
  | 'nobody'
  | 'hips-out-of-view'
  | 'shoulders-out-of-view'
  | 'legs-out-of-view'
  /** The picture's edge cuts off the subject's own left or right side. */
  | 'cut-off-left'
  | 'cut-off-right'
  /** Seen from the side: it cuts off what lies ahead of the person, or behind them. */
  | 'cut-off-ahead'
  | 'cut-off-behind'
  | 'too-near'
  | 'too-far'
  | 'turn-to-face'
  | 'turn-side-on'
  | 'back-not-visible'
  /** The camera lies on its side, or looks down or up too steeply for a neutral. */
  | 'camera-rolled'
  | 'camera-pitched'
  /** Too dark for points that can be relied on. */
  | 'poor-light'
  /** Too few pictures a second for anything to be warned of in time. */
  | 'too-few-frames'
  /** The pose was carried off to somebody else, or nobody can tell to whom. */
  | 'another-person'
  | 'head-out-of-view'
  | 'arms-out-of-view'
  | 'implausible'
  | 'hold-still'
  /** Still, but not in the exercise's middle: no place to take a neutral in. */
  | 'off-centre';

/** A secondary angle the form checks look at. Degrees, change from neutral. */
export interface FormAngle {
  readonly id: FormCheckId;
  readonly angleDeg: number;
}

/**
 * - `pelvis-yaw`: pelvis turned with the trunk, positive to the subject's left.
 * - `side-lean`: trunk leaning sideways, positive to the subject's right.
 * - `rocking`: trunk pitched fore and aft as a whole on all fours, positive = shoulders forward.
 *
 * Seen from the side, on the side that the camera sees:
 * - `elbow-bend`, `knee-bend`: bent more than in neutral; negative = straighter.
 * - `head-back`: head tipped back against the line from hips to shoulders; never negative.
 * - `arms-drop`: upper arm closer to the trunk than in neutral; never negative.
 * - `hips-lift`: hips higher above the ankles than in neutral, as the angle that one trunk length away would see
 *   them under; never negative.
 */
export type FormCheckId = (typeof FORM_CHECK_IDS)[number];

export const FORM_CHECK_IDS = [
  'pelvis-yaw',
  'side-lean',
  'rocking',
  'elbow-bend',
  'knee-bend',
  'head-back',
  'arms-drop',
  'hips-lift',
] as const;

/** A bend in two: its parts in the lower and the upper half of the back, signed like it, and adding up to it. */
export interface BackHalves {
  readonly lowerDeg: number;
  readonly upperDeg: number;
}

export interface Measured {
  readonly kind: 'measured';
  readonly timeMs: number;
  /** Signed by the exercise's measure, degrees from neutral. */
  readonly angleDeg: number;
  /** One standard deviation of `angleDeg`, degrees, never zero. */
  readonly sigmaDeg: number;
  /** Magnitude of the angle's rate without what bursts of the pose model add, degrees per second, never negative. */
  readonly speedDegPerSec: number;
  readonly checks: readonly FormAngle[];
  /** Of a bend only, unsmoothed. */
  readonly halves?: BackHalves;
  readonly view: View;
  /** `poor` still shows a number, but no cue praises or scolds on it. */
  readonly quality: 'good' | 'fair' | 'poor';
}

export interface Unmeasured {
  readonly kind: 'unmeasured';
  readonly timeMs: number;
  readonly reason: UnmeasuredReason;
  /**
   * The neutral was given up, and what is under way is not measured to its end; left out, it was not. `left`: the person is in
   * another place, or turned round. `wrong`: it was taken in a hold, and all that was measured from it is wrong.
   */
  readonly neutralLost?: 'left' | 'wrong';
}

export type Measurement = Measured | Unmeasured;
