/** Watching a recorded set. */
export const demo = {
  title: 'A recorded set',
  see: 'See it with a recording',

  fetching: 'Fetching the recording',
  label: 'A recording',
  choose: 'Watching',
  names: { 'chair-twist': 'Chair twist', 'cat-cow': 'Cat-cow', 'too-far': 'Too far' },
  figure: 'The recorded figure, mirrored like a mirror picture of you',
  after: 'This was a recording, not you.',
  afterNote:
    'The coach measured it live, just as it will measure you. Nothing of it is kept as your practice. Before your own first set there are a few questions about your back.',
  try: 'Try it yourself',
  another: 'Watch another',
  trouble: {
    title: 'The recording did not arrive.',
    remedy: 'Check that you are online, then try again.',
  },
};
