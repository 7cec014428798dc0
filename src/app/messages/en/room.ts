import type { Because, Quiet } from '../../../core/coach/because.ts';
import type { FormCheckId } from '../../../core/measure/measurement.ts';
import type { Trouble } from '../messages.ts';

/** What lies behind a cue; the keys are its kinds, those with two limits spelt out. */
type WhyKey =
  Exclude<Because['kind'], 'angle' | 'speed' | 'clock'> | 'over' | 'caution' | 'too-fast' | 'slower';

/** Words of the replay room beyond playing. */
export const room = {
  tabs: { said: 'Said', limits: 'Limits', compare: 'Compare' },
  tabsLabel: 'Look closer',
  timeline: 'Angle, speed, phases and cues over time',
  lanes: { speed: 'speed', said: 'said', would: 'now' },
  zoomIn: 'Closer',
  zoomOut: 'Wider',
  zoomAll: 'All of it',
  keys: 'Space plays. Comma and full stop, or the arrow keys, go picture by picture. Home and End go to the ends, plus and minus come closer and go wider.',
  nothing: 'Nothing was said in this recording.',
  rep: 'Repetition {n}: {side}, {peak}°\u00a0±\u00a0{sigma}',
  coarseRep: 'Repetition {n}: {side}',
  unsaid: 'not said',
  showUnsaid: 'Also what was kept quiet',
  changes: { gone: 'no longer said', new: 'newly said', moved: 'at another moment' },
  why: {
    over: 'More than {limit}° counts as too far here. The angle was {angle}°\u00a0±\u00a0{sigma}.',
    caution: 'More than {limit}° is the time to ease off. The angle was {angle}°\u00a0±\u00a0{sigma}.',
    'too-fast': 'More than {limit}° a second counts as too fast here. The speed was {speed}° a second.',
    slower: 'More than {limit}° a second is a little quick. The speed was {speed}° a second.',
    form: '{what} That was {angle}°; more than {limit}° counts.',
    bounce:
      'The movement turned round twice within {window} s near the end: at {first}° and again at {second}°.',
    'rested-in-band': 'The body had come to rest in the target band, at {angle}°\u00a0±\u00a0{sigma}.',
    'rested-out': 'The body had come to rest well away from the middle.',
    held: 'Held for {held} s of {target} s.',
    short: 'Resting at {angle}°\u00a0±\u00a0{sigma}, surely below the target band, which begins at {limit}°.',
    'at-rest': 'At rest in the middle.',
    begun: 'The neutral had been found, and no repetition was done yet.',
    'good-rep':
      'That repetition kept to the range and the pace, in good form: {peak}°\u00a0±\u00a0{sigma}, at most {speed}° a second.',
    'other-side': 'One side had had {done}, the other {there}.',
    unseen: 'Nothing could be measured: {reason}.',
    'dose-done': 'All repetitions were done: {n}.',
    strikes: '{n} moments past the range or too fast end a set.',
  } satisfies Record<WhyKey, string>,
  dwelt: 'It had lasted for {lasted} s; {dwell} s are enough.',
  released: 'It counts until the angle is back under {n}°.',
  toldBefore: 'The same had been said at {time}.',
  waited: 'It had its cause {n} s before and waited: {why}.',
  neverSaid: 'It had a cause for {n} s and was not said: {why}.',
  quiet: {
    silence: 'the same had been said shortly before',
    spacing: 'something else had just been said',
    graver: 'something graver was said at that moment',
  } satisfies Record<Quiet, string>,
  after: 'After it, the same words rest for {silence} s, and all but warnings for {spacing} s.',
  form: {
    'pelvis-yaw': 'The hips turned along.',
    'side-lean': 'The trunk leaned to the side.',
    rocking: 'The trunk rocked back and forth.',
    'elbow-bend': 'The elbows bent.',
    'knee-bend': 'The knees bent.',
    'head-back': 'The head went far back.',
    'arms-drop': 'The arms sank.',
    'hips-lift': 'The hips lifted.',
  } satisfies Record<FormCheckId, string>,
  limits: {
    lead: 'Change a number and see at once what would have been said. Your own ranges stay as they are.',
    pace: 'Pace, degrees a second',
    paceColumns: { cautionDegPerSec: '“slower” from', tooFastDegPerSec: '“too fast” from' },
    paceProblems: {
      'not-a-number': 'This needs a number.',
      'out-of-bounds': 'This must be from {min} to {max}.',
      'not-rising': '“Too fast” must come after “slower”.',
    },
    asRecorded: 'As it was coached: nothing is changed.',
    judging: 'Judging again',
    result:
      'With these: {same} said as before, {moved} at another moment, {gone} no longer said, {fresh} newly said.',
    reset: 'Back to the recording’s own',
    save: 'Save as a file',
    use: 'Use these as my ranges',
    used: 'These are now your ranges for this exercise.',
  },
  compare: {
    lead: 'Open a second recording of the same exercise: its curve is drawn dashed over this one.',
    choose: 'Choose the other recording',
    drop: 'or drop it here',
    other: 'Recorded {date}',
    atFirstRep: 'Line up the first repetitions',
    moment: 'Its moment to lay on this one',
    close: 'Put it away',
    table: 'The two side by side',
    columns: { what: 'Measured', this: 'This one', other: 'The other' },
    rows: {
      reps: 'Repetitions, {side}',
      furthest: 'Furthest, {side}',
      held: 'Held',
      inBand: 'In the band',
      fastest: 'Fastest',
      over: 'Past the range',
      tooFast: 'Too fast',
      measured: 'Measured',
    },
    seconds: '{n} s',
    never: 'none',
    wrongExercise: {
      title: 'This is a recording of another exercise.',
      remedy: 'It shows {other}; this one shows {name}. Choose one of the same exercise.',
    } satisfies Trouble,
  },
  video: {
    title: 'This is a video, not a recording.',
    remedy: 'A video is looked at picture by picture first; then it opens here.',
  } satisfies Trouble,
};
