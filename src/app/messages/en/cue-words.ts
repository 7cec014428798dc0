import type { CueWords } from '../cue-words.ts';

/** What the coach says: short, second person, what to do. The same words are shown and spoken. */
export const cueWords: CueWords = {
  any: {
    'over-range': ['That’s far enough. Come back a little.', 'Far enough. Ease back.'],
    'too-fast': ['Slow down.', 'Slower, please.'],
    'ease-off': ['Ease off a little.', 'A little less.'],
    slower: ['Slower.', 'Take your time.'],
    'slower-back': ['Slower on the way back.', 'Take your time coming back.'],
    bouncing: ['Rest there, without bouncing.', 'Let it settle. No bouncing.'],
    hold: ['Hold it there.', 'Stay there and breathe.', 'Rest there.'],
    'a-little-more': ['A little more, if it’s easy.', 'A touch further, if it’s comfortable.'],
    'come-back': ['Come back slowly.', 'And slowly back.'],
    'other-side': ['Other side.', 'And the other side.'],
    'turn-from-ribs': ['Turn from your ribs.', 'Keep your hips quiet.'],
    'stay-tall': ['Stay tall.', 'Grow taller.'],
    'stop-rocking': ['Keep your hips over your knees.', 'Hips stay over your knees.'],
    elbows: ['Lengthen your arms.', 'Arms long, elbows soft.'],
    knees: ['Keep your knees where they are.', 'Let your knees rest.'],
    head: ['Keep your neck long.', 'Let your neck stay long.'],
    'arms-up': ['Keep your arms up.', 'Let your hands stay up.'],
    'hips-down': ['Let your hips rest on the floor.', 'Hips stay down.'],
    'hold-still': ['Stay still for a moment.', 'Rest in the middle, quite still.'],
    rest: ['Rest.', 'Rest a moment.'],
    begin: ['Begin when you’re ready.', 'Begin slowly, when you like.'],
    breathe: ['Keep breathing.', 'Easy breaths, in and out.', 'Let your breath flow.'],
    'breathe-into': ['Breathe out as you go into it.', 'Go with your out-breath.'],
    'nicely-done': ['Nicely done.', 'That was slow and steady.'],
    'well-done': ['That’s it. Well done.', 'All done, and done well.'],
    finished: ['That’s the set. Rest a moment.', 'That’s all of it. Take a rest.'],
    'ended-kindly': ['Let’s stop here for today. Rest.', 'That’s enough for today. Rest.'],
    'see-nobody': ['I can’t see you. Come into the picture.', 'Come into the picture, so I can see you.'],
    'see-hips-out-of-view': [
      'I can’t see your hips. Step back a little.',
      'A step back: I need to see your hips.',
    ],
    'see-shoulders-out-of-view': [
      'I can’t see your shoulders. Step back a little.',
      'A step back: I need to see your shoulders.',
    ],
    'see-legs-out-of-view': [
      'I can’t see your legs. Step back a little.',
      'Step back, so I can see your legs.',
    ],
    'see-cut-off-left': ['Move to your right, into the picture.', 'A little more to your right.'],
    'see-cut-off-right': ['Move to your left, into the picture.', 'A little more to your left.'],
    'see-cut-off-ahead': ['Move back a little, into the picture.', 'A little further back.'],
    'see-cut-off-behind': ['Move forward a little, into the picture.', 'A little further forward.'],
    'see-too-near': ['You’re very near. Step back.', 'Step back a little more.'],
    'see-too-far': ['You’re far away. Come closer.', 'Come a little closer.'],
    'see-turn-to-face': ['Face the camera.', 'Turn to face the camera.'],
    'see-turn-side-on': ['Turn side-on to the camera.', 'Show the camera your side.'],
    'see-back-not-visible': ['I can’t see your back. Turn side-on.', 'Turn side-on, so I can see your back.'],
    'see-camera-rolled': ['The camera lies on its side. Set it upright.', 'Set the camera upright.'],
    'see-camera-pitched': ['The camera is too high or too low.', 'Set the camera level with you.'],
    'see-poor-light': ['It’s too dark to see you. Turn on a light.', 'A little more light, please.'],
    'see-too-few-frames': [
      'I can’t keep up. Close other programs.',
      'Too slow to follow you. Try the lite model.',
    ],
    'see-another-person': [
      'I’ve lost you. Take your place again.',
      'Only one person in the picture, please.',
    ],
    'see-head-out-of-view': [
      'I can’t see your head. Step back a little.',
      'A step back: I need to see your head.',
    ],
    'see-arms-out-of-view': [
      'I can’t see your arms. Step back a little.',
      'A step back: I need to see your arms.',
    ],
    'see-implausible': ['I can’t see you clearly.', 'I’ve lost you for a moment. Is there enough light?'],
    'see-hold-still': ['Hold still for a moment.', 'Rest where you are, quite still.'],
    'see-off-centre': ['Come back to the middle.', 'Come back to the middle, and rest there.'],
  },
  byDirection: {
    left: {
      'other-side': ['Other side: to your left.', 'Now to your left.'],
      'come-back': ['Come slowly back.', 'Slowly back to the middle.'],
    },
    right: {
      'other-side': ['Other side: to your right.', 'Now to your right.'],
      'come-back': ['Come slowly back.', 'Slowly back to the middle.'],
    },
    cat: {
      'other-side': ['Now round your back.', 'Breathe out. Round your back.'],
      'come-back': ['Back to flat, slowly.', 'Let your back come flat again.'],
      'a-little-more': ['Round a little more, if it’s easy.', 'A touch rounder, if it’s comfortable.'],
      'breathe-into': ['Breathe out as you round.', 'With your out-breath, round your back.'],
    },
    cow: {
      'other-side': ['Now let your back sink.', 'Breathe in. Let your back sink.'],
      'come-back': ['Back to flat, slowly.', 'Let your back come flat again.'],
      'a-little-more': ['Sink a little more, if it’s easy.', 'A touch lower, if it’s comfortable.'],
      'breathe-into': ['Breathe in as your back sinks.', 'With your in-breath, let your back sink.'],
    },
    back: {
      'other-side': ['And again, when you’re ready.', 'Once more, when you like.'],
      'come-back': ['Come up slowly.', 'And slowly up.'],
      knees: ['Keep your legs long.', 'Legs straight, knees soft.'],
      head: ['Keep your neck long, chin in.', 'Let your neck stay long.'],
    },
    forward: {
      'other-side': ['And again, when you’re ready.', 'Once more, when you like.'],
      'come-back': ['And slowly back.', 'Come back slowly.'],
    },
    'left-arm': {
      'other-side': ['Other arm: your left.', 'Now your left arm.'],
      'come-back': ['Let the arm go, slowly.', 'Slowly let it go.'],
    },
    'right-arm': {
      'other-side': ['Other arm: your right.', 'Now your right arm.'],
      'come-back': ['Let the arm go, slowly.', 'Slowly let it go.'],
    },
    'left-leg': {
      'other-side': ['Change legs: draw your left knee in.', 'Now the left knee.'],
      'come-back': ['Let the knee go, slowly.', 'Slowly let it sink.'],
    },
    'right-leg': {
      'other-side': ['Change legs: draw your right knee in.', 'Now the right knee.'],
      'come-back': ['Let the knee go, slowly.', 'Slowly let it sink.'],
    },
    overhead: {
      'other-side': ['And again, when you’re ready.', 'Once more, when you like.'],
      'come-back': ['Slowly back out to the sides.', 'And slowly down again.'],
    },
    together: {
      'other-side': ['And again, when you’re ready.', 'Once more, when you like.'],
      'come-back': ['Let your shoulders go, slowly.', 'Slowly let go.'],
    },
    tuck: {
      'other-side': ['And again, when you’re ready.', 'Once more, when you like.'],
      'come-back': ['Let your chin go, slowly.', 'Slowly let go.'],
    },
    'roll-up': {
      'other-side': ['Now roll towards your head.', 'And towards your head.'],
      'come-back': ['And slowly back.', 'Back, slowly.'],
    },
    'roll-down': {
      'other-side': ['Now roll towards your hips.', 'And towards your hips.'],
      'come-back': ['And slowly back.', 'Back, slowly.'],
    },
    lift: {
      'other-side': ['And again, when you’re ready.', 'Once more, when you like.'],
      'come-back': ['Let your chest sink slowly.', 'And slowly down.'],
    },
    'left-knee': {
      'other-side': ['Other side: your left knee across.', 'Now your left knee.'],
      'come-back': ['Bring your knee back slowly.', 'Slowly back to the middle.'],
    },
    'right-knee': {
      'other-side': ['Other side: your right knee across.', 'Now your right knee.'],
      'come-back': ['Bring your knee back slowly.', 'Slowly back to the middle.'],
    },
  },
};
