/** Words of the exercises that are read out and timed. */
export const guided = {
  start: 'Begin',
  takes: 'Takes {time}, without the camera.',
  pause: 'Pause',
  resume: 'Go on',
  paused: 'Paused',
  roundOf: 'Round {n} of {total}',
  timeOf: '{time} of {total}',
  unmeasured: 'Timed and read out. Nothing is measured; the camera is off.',
  breatheIn: 'In, through your nose',
  breatheOut: 'Out, through your mouth',
  helper: {
    title: 'With a helper',
    lead: 'Read these together, before anything else.',
    rules: [
      'Slow and gentle: light hands, no more force than it takes to follow.',
      'The person being stretched directs, and says aloud that it is a stretch and not pain.',
      'Never push on the spine.',
      'Never thrust, jerk or add a little at the end. A pop is not a goal.',
      'The neck stays relaxed, in line with the back.',
      'Sharp, numb, tingling or spreading: stop at once, slowly.',
    ],
    here: 'A helper is here with me.',
    read: 'We have both read this.',
  },
  off: {
    title: 'This one is off',
    turnOn: 'I have read this. Turn it on',
  },
  summary: {
    complete: { one: 'A calm minute.', other: '{n} calm minutes.' },
    timedOnly: 'This one was timed and read out. Nothing was measured, so there is nothing to judge.',
  },
};
