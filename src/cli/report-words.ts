import type { CueId } from '../core/coach/event.ts';
import type { SetReport } from '../core/coach/report.ts';
import type { DirectionId } from '../core/exercises/exercise.ts';
import type { FormCheckId, Measure, UnmeasuredReason } from '../core/measure/measurement.ts';

export const REASON_WORDS: Readonly<Record<UnmeasuredReason, string>> = {
  nobody: 'nobody in the picture',
  'hips-out-of-view': 'hips out of view',
  'shoulders-out-of-view': 'shoulders out of view',
  'legs-out-of-view': 'legs out of view',
  'cut-off-left': 'cut off on their left',
  'cut-off-right': 'cut off on their right',
  'cut-off-ahead': 'cut off in front',
  'cut-off-behind': 'cut off behind',
  'too-near': 'too near to the camera',
  'too-far': 'too far from the camera',
  'turn-to-face': 'not facing the camera',
  'turn-side-on': 'not side-on to the camera',
  'back-not-visible': 'back not visible',
  'camera-rolled': 'camera on its side',
  'camera-pitched': 'camera too steep',
  'poor-light': 'too dark',
  'too-few-frames': 'too few frames a second',
  'another-person': 'perhaps another person',
  implausible: 'landmarks not plausible',
  'hold-still': 'waiting for a still neutral',
  'off-centre': 'resting away from the middle',
};

/** Notes about what was said, not the spoken sentences themselves. */
export const CUE_WORDS: Readonly<Record<CueId, string>> = {
  'over-range': 'that is far enough',
  'too-fast': 'too fast, slow down',
  'ease-off': 'ease off',
  slower: 'slower',
  'slower-back': 'slower on the way back',
  bouncing: 'no bouncing',
  hold: 'hold',
  'a-little-more': 'a little more',
  'come-back': 'come back slowly',
  'other-side': 'other side',
  'turn-from-ribs': 'turn from the ribs, not the pelvis',
  'stay-tall': 'stay tall, no side lean',
  'stop-rocking': 'stop rocking',
  elbows: 'arms long',
  knees: 'knees quiet',
  head: 'head along with the spine',
  'level-shoulders': 'shoulders level',
  'hold-still': 'hold still for a neutral',
  rest: 'rest',
  begin: 'begin',
  breathe: 'keep breathing',
  'breathe-into': 'move with the breath',
  'nicely-done': 'nicely done',
  'well-done': 'well done, finished',
  finished: 'finished',
  'ended-kindly': 'enough for now, ended kindly',
  'see-nobody': 'cannot see: nobody in the picture',
  'see-hips-out-of-view': 'cannot see: hips out of view',
  'see-shoulders-out-of-view': 'cannot see: shoulders out of view',
  'see-legs-out-of-view': 'cannot see: legs out of view',
  'see-cut-off-left': 'cannot see: move to your right',
  'see-cut-off-right': 'cannot see: move to your left',
  'see-cut-off-ahead': 'cannot see: move back',
  'see-cut-off-behind': 'cannot see: move forward',
  'see-too-near': 'cannot see: too near',
  'see-too-far': 'cannot see: too far',
  'see-turn-to-face': 'cannot see: please face the camera',
  'see-turn-side-on': 'cannot see: please turn side-on',
  'see-back-not-visible': 'cannot see: back not visible',
  'see-camera-rolled': 'cannot see: camera on its side',
  'see-camera-pitched': 'cannot see: camera too steep',
  'see-poor-light': 'cannot see: too dark',
  'see-too-few-frames': 'cannot see: too few frames a second',
  'see-another-person': 'cannot see: perhaps another person',
  'see-implausible': 'cannot see well',
  'see-hold-still': 'cannot see: please hold still',
  'see-off-centre': 'cannot see: come back to the middle',
};

export const DIRECTION_WORDS: Readonly<Record<DirectionId, string>> = {
  left: 'to the left',
  right: 'to the right',
  cat: 'cat, rounded',
  cow: 'cow, arched',
  back: 'backwards',
  forward: 'forwards',
  'left-arm': 'left arm',
  'right-arm': 'right arm',
  'left-leg': 'left leg',
  'right-leg': 'right leg',
  overhead: 'overhead',
  together: 'shoulders back',
  tuck: 'chin in',
  'roll-up': 'rolled up',
  'roll-down': 'rolled down',
};

export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  turn: 'estimated shoulder-to-hip turn',
  bend: 'estimated bend of the back',
  tilt: 'estimated lean of the trunk against the thighs',
};

export const CHECK_WORDS: Readonly<Record<FormCheckId, string>> = {
  'pelvis-yaw': 'pelvis turned along',
  'side-lean': 'leaned sideways',
  rocking: 'rocked back and forth',
};

export const ENDED_WORDS: Readonly<Record<NonNullable<SetReport['ended']>, string>> = {
  complete: 'The set was completed.',
  eased: 'The coach ended the set kindly, after three moments past the range or too fast.',
  stopped: 'The set was stopped.',
  pain: 'The set was stopped because of pain.',
  tired: 'The set was stopped, being tired.',
  other: 'The set was stopped for another reason.',
};
