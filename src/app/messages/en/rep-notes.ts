import type { FormCheckId } from '../../../core/measure/measurement.ts';
import type { Plural } from '../template.ts';

/** Words about single repetitions in the summary. */
export const repNotes = {
  title: 'One by one',
  clean: 'Nothing stood out in any of them.',
  onlyClean: 'Nothing stood out.',
  some: {
    one: 'Something stood out in one of {total}.',
    other: 'Something stood out in {n} of {total}.',
  } satisfies Plural,
  all: 'Something stood out each time.',
  only: 'Something stood out.',
  peak: '{n}°\u00a0±\u00a0{sigma}',
  held: 'held {n} s',
  said: 'I said {cues}',
  unseen: {
    one: 'For one second I could not see you; you may have gone further.',
    other: 'For {n} seconds I could not see you; you may have gone further.',
  } satisfies Plural,
  form: {
    'pelvis-yaw': 'Your hips turned along.',
    'side-lean': 'You leaned to the side.',
    rocking: 'Your hips moved off your knees.',
    'elbow-bend': 'Your elbows bent.',
    'knee-bend': 'Your knees bent.',
    'head-back': 'Your head went far back.',
    'arms-drop': 'Your arms sank.',
    'hips-lift': 'Your hips lifted off the floor.',
  } satisfies Record<FormCheckId, string>,
};
