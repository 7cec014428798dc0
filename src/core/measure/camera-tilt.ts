import { landmark, type Landmark, type PersonFrame } from '../pose/frame.ts';
import { LANDMARK, type LandmarkIndex } from '../pose/landmark.ts';
import type { UnmeasuredReason } from './measurement.ts';
import type { MeasureSetup } from './setup.ts';
import { DEG_PER_RAD, midpoint, type Point } from './vector.ts';
import { axisOf } from './trunk.ts';

/** How the camera seems to be held, read off a person at rest. */
export interface CameraTilt {
  /** The picture turned clockwise about its middle, degrees; 0 when the body's lines do not agree on any. */
  readonly rollDeg: number;
  /** The camera above (negative) or below (positive) the person, by the pitch of their trunk; degrees. */
  readonly pitchDeg: number;
}

export const LEVEL: CameraTilt = { rollDeg: 0, pitchDeg: 0 };

/** The line least turned must show at least this part of what the middle one shows, or it is the body that leans. */
const AGREEMENT = 0.5;

/**
 * The camera's roll from lines that are level or upright in a person at rest: all of them turned the same way is the
 * camera, some of them is the person. Seen from the front: trunk, shoulders, hips, and legs or eyes; a standing
 * person seen from the side: trunk and legs; on all fours: arms, thighs, and the floor from hands to knees. Other
 * positions show nothing.
 */
export function cameraTiltOf({ view, position }: MeasureSetup, frame: PersonFrame): CameraTilt {
  const { image } = frame;
  const hip = middleOfPair(image, LANDMARK.leftHip, LANDMARK.rightHip);
  const trunk = uprightDeg(hip, middleOfPair(image, LANDMARK.leftShoulder, LANDMARK.rightShoulder));
  if (view === 'front') {
    const axis = axisOf(frame.world);
    return {
      rollDeg: agreedDeg([
        trunk,
        levelDeg(image, LANDMARK.rightShoulder, LANDMARK.leftShoulder),
        levelDeg(image, LANDMARK.rightHip, LANDMARK.leftHip),
        position === 'standing' ? legsDeg(image, hip) : levelDeg(image, LANDMARK.rightEye, LANDMARK.leftEye),
      ]),
      pitchDeg: Math.atan2(axis.z, -axis.y) * DEG_PER_RAD,
    };
  }
  if (position === 'standing') return { rollDeg: agreedDeg([trunk, legsDeg(image, hip)]), pitchDeg: 0 };
  if (position !== 'all-fours') return LEVEL;
  const wrist = middleOfPair(image, LANDMARK.leftWrist, LANDMARK.rightWrist);
  const knee = middleOfPair(image, LANDMARK.leftKnee, LANDMARK.rightKnee);
  const [from, to] = wrist.x < knee.x ? [wrist, knee] : [knee, wrist];
  const floor = Math.atan2(to.y - from.y, to.x - from.x) * DEG_PER_RAD;
  const arms = uprightDeg(wrist, middleOfPair(image, LANDMARK.leftShoulder, LANDMARK.rightShoulder));
  return { rollDeg: agreedDeg([floor, arms, uprightDeg(knee, hip)]), pitchDeg: 0 };
}

const middleOfPair = (image: readonly Landmark[], left: LandmarkIndex, right: LandmarkIndex): Point =>
  midpoint(landmark(image, left), landmark(image, right));

const legsDeg = (image: readonly Landmark[], hip: Point): number =>
  uprightDeg(middleOfPair(image, LANDMARK.leftAnkle, LANDMARK.rightAnkle), hip);

/** Angle of a line that should point up, degrees, positive = clockwise in the picture. */
const uprightDeg = (foot: Point, head: Point): number =>
  Math.atan2(head.x - foot.x, foot.y - head.y) * DEG_PER_RAD;

/** Angle of a line that should be level, from the person's right to their left, degrees, positive = clockwise. */
function levelDeg(image: readonly Landmark[], right: LandmarkIndex, left: LandmarkIndex): number {
  const from = landmark(image, right);
  const to = landmark(image, left);
  return Math.atan2(to.y - from.y, to.x - from.x) * DEG_PER_RAD;
}

/** @param angles put in order where they stand, the least turned first */
function agreedDeg(angles: number[]): number {
  for (const angle of angles) if (Math.sign(angle) !== Math.sign(angles[0] ?? 0)) return 0;
  // By insertion: there are four at most, and this runs for every frame.
  for (let taken = 1; taken < angles.length; taken += 1) {
    const angle = angles[taken] ?? 0;
    let place = taken;
    for (; place > 0 && Math.abs(angles[place - 1] ?? 0) > Math.abs(angle); place -= 1) {
      angles[place] = angles[place - 1] ?? 0;
    }
    angles[place] = angle;
  }
  const least = angles[0] ?? 0;
  const middle = angles[angles.length >> 1] ?? 0;
  return Math.abs(least) >= AGREEMENT * Math.abs(middle) ? middle : 0;
}

/** Worth setting right, and so much that the person could not be measured. */
const ROLL = { adviceDeg: 10, tooMuchDeg: 30 } as const;
const PITCH = { adviceDeg: 32, tooMuchDeg: 45 } as const;

/**
 * A camera held so badly that no neutral is taken. A roll of 25 degrees takes 0.5 degrees off a turn's mean error and
 * nothing off a bend or a tilt, which are angles between parts of the body: only a camera that lies on its side is
 * refused. A pitch beyond what the calibration has seen is.
 */
export function cameraReason(setup: MeasureSetup, frame: PersonFrame): UnmeasuredReason | null {
  if (setup.view !== 'front') return null;
  const { rollDeg, pitchDeg } = cameraTiltOf(setup, frame);
  if (Math.abs(rollDeg) > ROLL.tooMuchDeg) return 'camera-rolled';
  return Math.abs(pitchDeg) > PITCH.tooMuchDeg ? 'camera-pitched' : null;
}

export const isRolled = ({ rollDeg }: CameraTilt): boolean => Math.abs(rollDeg) > ROLL.adviceDeg;
export const isPitched = ({ pitchDeg }: CameraTilt): boolean => Math.abs(pitchDeg) > PITCH.adviceDeg;
