import { landmark, type PersonFrame } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import type { ModelName } from '../pose/model.ts';
import { BEND_SLOT } from './bend-evidence.ts';
import type { Evidence } from './estimator.ts';
import { kneesApart } from './lying-turn.ts';
import type { MeasureSetup } from './setup.ts';
import { isSimple } from './simple-measures.ts';
import { sideOn, sideViewOf } from './side-view.ts';
import { trunkOnThighDeg } from './tilt.ts';
import { axialTurnDeg, axisOf, trunkOf } from './trunk.ts';
import { DEG_PER_RAD, lengthOf, midpoint } from './vector.ts';

/**
 * How far a still person seems to be from the exercise's middle, told without a neutral; 1 and more, either way = not
 * a place to take a neutral in. Rough, and only asked of people at rest: it keeps somebody who begins in the middle of
 * a hold from having that hold taken for their zero.
 *
 * The limits leave room round the neutrals of 123 recordings of rendered people (ten bodies; cameras up to 30 degrees
 * off, people who sit askew, heads turned away), of which none comes nearer than 0.83. Holds of 15 degrees and more
 * exceed them in 97 of 100 seated turns and in 86 (lite: 66) standing ones, and all backbends do; of round and hollow
 * backs a quarter does, the strong ones: one person's flat back is as round as another's cat, and of 104 flat backs seen
 * since two (lite; full none) look like a hold.
 */
export function offCentre(setup: MeasureSetup, frame: PersonFrame, evidence: Evidence): number {
  if (isSimple(setup.measure)) return 0;
  switch (setup.measure) {
    case 'turn':
      // Lying, the model's own angle says too little, and a knee that is drawn up says it.
      return setup.position === 'lying'
        ? kneesApart(evidence) / MOST_APART
        : turnedDeg(frame) / TURNED_DEG[setup.model];
    case 'bend':
      return (roundnessDeg(evidence) - BENT.middleDeg) / BENT.reachDeg;
    case 'tilt':
      return setup.position === 'standing'
        ? (leaningBackDeg(frame) - LEANING.middleDeg) / LEANING.reachDeg
        : 0;
    case 'lean':
    case 'arch':
      return 0;
    default:
      return setup.measure satisfies never;
  }
}

/** By how much nearer to the middle a rest must look than the neutral does: 0.4 at least in eleven such turns. */
const NEARER_BY = 0.3;
/** Who has gone from a rest to both sides so often, and never past the neutral, goes from there. */
const PLAIN_ROUNDS = 2;

/**
 * Whether a rest may be the middle rather than the neutral, by how far off centre each looks: somebody who deepens a hold as
 * they breathe comes back to it from both sides as well. Twists are deepened so again and again, so a turn must look nearer
 * the middle. Backs look too different from each other for that: theirs must not look further off, until they have gone to
 * both sides of it again. By the heavy model nothing can be told of a turn, and no rest may be.
 * @param rounds how often the person has come back to the rest from either side
 */
export const mayBeMiddle = (
  { measure }: MeasureSetup,
  restOff: number,
  neutralOff: number,
  rounds: number,
): boolean =>
  measure === 'turn'
    ? Math.abs(restOff) <= Math.abs(neutralOff) - NEARER_BY
    : rounds >= PLAIN_ROUNDS || Math.abs(restOff) <= Math.abs(neutralOff);

/** A back is held round, hollow or leaned for some seconds; a turn for half a minute. */
const LONGEST_HOLD_MS = 8000;

/** Who goes on resting in what looks like a hold for longer than they would hold it rests there, milliseconds. */
export const patienceMs = ({ measure }: MeasureSetup): number =>
  measure === 'turn' ? Infinity : LONGEST_HOLD_MS;

/** Trunk lengths. At rest legs lie side by side, within a tenth of one; a knee across is drawn up by 0.6 to 1. */
const MOST_APART = 0.3;

/** The heavy model sees people who face the camera as turned by 26 degrees, so it cannot tell. */
const TURNED_DEG: Readonly<Record<ModelName, number>> = { lite: 12, full: 10, heavy: Infinity };

/**
 * Turn of the shoulders against the hips in the model's own space, and of the nose away from the middle of the
 * shoulders (about one degree for each degree of turn). Both are too small or go astray by themselves, and each where
 * the other does not: of all pairs of features the two that tell holds from neutrals best. People who sit askew or
 * beside the camera turn all of it together and read as 0.
 */
function turnedDeg(frame: PersonFrame): number {
  const axis = axisOf(frame.image);
  const trunkPx = lengthOf(axis.x, axis.y) || 1;
  const nose = landmark(frame.image, LANDMARK.nose);
  const neck = midpoint(
    landmark(frame.image, LANDMARK.leftShoulder),
    landmark(frame.image, LANDMARK.rightShoulder),
  );
  // Beside the trunk's axis, so that a camera that hangs to one side changes nothing.
  const beside = ((nose.y - neck.y) * axis.x - (nose.x - neck.x) * axis.y) / (trunkPx * trunkPx);
  return axialTurnDeg(trunkOf(frame.world)) + beside * DEG_PER_RAD;
}

const BENT = { middleDeg: 10.5, reachDeg: 23 } as const;
/** Pitch of hip -> shoulder over upright arms and thighs on a person whose back is neither round nor hollow. */
const FLAT_CHORD_DEG = 75;
/** No back carries the shoulders lower or higher than this; limbs that stand askew do. */
const MOST_CHORD_DEG = 15;

/**
 * The outline's angle between its ends, positive = hollow, less what the trunk is pitched down: round backs carry the
 * shoulders low. Against arms and thighs, so that a camera that hangs to one side changes little.
 */
function roundnessDeg(evidence: Evidence): number {
  const at = (slot: number) => evidence[slot] ?? 0;
  const facing = at(BEND_SLOT.sideOn) >= 0 ? 1 : -1;
  const pitch = facing * (at(BEND_SLOT.chord) - (at(BEND_SLOT.thigh) + at(BEND_SLOT.arm)) / 2);
  const lowered = Math.max(-MOST_CHORD_DEG, Math.min(MOST_CHORD_DEG, pitch - FLAT_CHORD_DEG));
  return at(BEND_SLOT.plainDeg) - lowered;
}

const LEANING = { middleDeg: 3, reachDeg: 12 } as const;

/** Trunk against the line from ankles to hips, degrees, positive = leaning back. */
function leaningBackDeg(frame: PersonFrame): number {
  const { hip, shoulder } = sideViewOf(frame.image);
  const ankle = midpoint(
    landmark(frame.image, LANDMARK.leftAnkle),
    landmark(frame.image, LANDMARK.rightAnkle),
  );
  const back = trunkOnThighDeg(ankle, hip, shoulder);
  return sideOn(frame.world) >= 0 ? back : -back;
}
