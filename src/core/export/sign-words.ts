import type { Measure } from '../measure/measurement.ts';

/** Which way an angle is positive, for those who read it in another program: what each measure's own file says. */
export const SIGN_WORDS: Readonly<Record<Measure, string>> = {
  turn: "Positive is a turn of the shoulders to the person's own left, negative to the right.",
  bend: 'Positive is extension of the back (hollow, as in cow), negative flexion (round, as in cat).',
  tilt: 'Positive is extension of the trunk against the thighs (leaning back), negative folding forward.',
  lean: 'Positive is the trunk leaning back, negative leaning forward.',
  arch: 'Positive lifts the chest of somebody lying on their back.',
  'arm-across': "Positive is the person's own left arm across the chest, negative the right one.",
  'arm-elevation': 'Positive is the arms raised away from the sides.',
  'head-retraction': 'Positive is the head drawn back over the shoulders.',
  'hip-flexion': "Positive is the person's own left knee drawn in, negative the right one.",
  roll: 'Positive is the trunk rolling towards the head (the knees straighten), negative back again.',
  'shoulder-retraction': 'Positive is the shoulders drawn back.',
  'trunk-lean': 'Positive is the trunk leaning back, negative leaning forward.',
};
