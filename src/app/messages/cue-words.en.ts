import type { CueWords } from './messages.ts';

/** What the coach says: short, second person, what to do. The same words are shown and spoken. */
export const cueWords: CueWords = {
  any: {
    'over-range': ['That’s far enough. Come back a little.', 'Far enough. Ease back.'],
    'too-fast': ['Slow down.', 'Slower, please.'],
    'ease-off': ['Ease off a little.', 'A little less.'],
    slower: ['Slower.', 'Take your time.'],
    bouncing: ['No bouncing. Rest there.', 'Settle. No bouncing.'],
    hold: ['Hold it there.', 'Stay there and breathe.', 'Good. Hold it there.'],
    'a-little-more': ['A little more, if it’s easy.', 'A touch further, if it’s comfortable.'],
    'come-back': ['Come back slowly.', 'And slowly back.'],
    'other-side': ['Other side.', 'And the other side.'],
    'turn-from-ribs': ['Turn from your ribs.', 'Keep your hips quiet.'],
    'stay-tall': ['Stay tall.', 'Grow taller.'],
    'stop-rocking': ['Keep your hips over your knees.', 'Hips stay over your knees.'],
    'hold-still': ['Stay still for a moment.', 'Rest in the middle, quite still.'],
    begin: ['Begin when you’re ready.'],
    'well-done': ['That’s it. Well done.'],
    'ended-kindly': ['Let’s stop here for today. Rest.'],
    'see-nobody': ['I can’t see you. Come into the picture.'],
    'see-hips-out-of-view': ['I can’t see your hips. Step back a little.'],
    'see-shoulders-out-of-view': ['I can’t see your shoulders. Step back a little.'],
    'see-too-near': ['You’re very near. Step back.'],
    'see-too-far': ['You’re far away. Come closer.'],
    'see-turn-to-face': ['Face the camera.'],
    'see-turn-side-on': ['Turn side-on to the camera.'],
    'see-back-not-visible': ['I can’t see your back. Turn side-on.'],
    'see-implausible': ['I can’t see you clearly.'],
    'see-hold-still': ['Stay still for a moment.'],
  },
  byDirection: {
    left: {
      'other-side': ['Other side: to your left.', 'Now to your left.'],
      'come-back': ['Come back slowly.', 'Slowly back to the middle.'],
    },
    right: {
      'other-side': ['Other side: to your right.', 'Now to your right.'],
      'come-back': ['Come back slowly.', 'Slowly back to the middle.'],
    },
    cat: {
      'other-side': ['Now round your back.', 'Breathe out. Round your back.'],
      'come-back': ['Back to flat, slowly.'],
      'a-little-more': ['Round a little more, if it’s easy.'],
    },
    cow: {
      'other-side': ['Now let your back sink.', 'Breathe in. Let your back sink.'],
      'come-back': ['Back to flat, slowly.'],
      'a-little-more': ['Sink a little more, if it’s easy.'],
    },
    back: {
      'other-side': ['And again, when you’re ready.'],
      'come-back': ['Come up slowly.', 'And slowly up.'],
    },
  },
};
