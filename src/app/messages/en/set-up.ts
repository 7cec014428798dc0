import type { AdviceWords } from '../messages.ts';

export const setUp = {
  title: 'Set up: {name}',
  how: 'How it goes',
  place: 'Place yourself',
  watchFor: 'Look after yourself',
  placement: 'Camera {height}\u00a0m above the floor, you {distance}\u00a0m away',
  placementFront: 'facing it',
  placementSide: 'side-on to it',
  distance: '{n} m',
  turnOn: 'Turn on the camera',
  asking: 'Waiting for you to allow the camera…',
  privacy:
    'The picture stays on this device. Nothing is recorded unless you save it, and then only points, never the picture.',
  camera: 'Camera',
  cameraUnnamed: 'Camera {n}',
  otherCamera: 'Other camera',
  model: 'Seeing',
  modelAuto: 'Choose for me',
  modelFull: 'Full: more exact',
  modelLite: 'Lite: for slower devices',
  delegate: 'Runs on',
  delegateAuto: 'Choose for me',
  delegateCpu: 'Processor',
  delegateGpu: 'Graphics',
  settings: 'Camera and model',
  guidance: 'Sound and pace',
  guidanceNote:
    'A small dot beside the gauge moves at an easy pace: go along with it. It waits for you and never hurries.',
  marker: 'Dot to follow',
  markerShown: 'Shown',
  markerHidden: 'Hidden',
  followSound: 'Sound to follow',
  followNone: 'None',
  followPace: 'A tone that rises as you go out',
  followBreath: 'A breath that swells and ebbs',
  breaths: 'Breaths a minute',
  loading: 'Getting ready to see you',
  loadingModel: 'Loading the model',
  measuring: 'Trying what runs best here',
  starting: 'Starting',
  advice: {
    'few-frames':
      'This device looks at few pictures a second, so it may miss quick movements. Close other programs, or choose the lite model below.',
    dim: 'There is little light. Turn on a lamp, or face the window: the angles get steadier.',
    'camera-rolled': 'The camera hangs to one side. Set it level.',
    'camera-pitched': 'The camera looks at you steeply. Move it up or down, until it looks at you straight.',
  } satisfies AdviceWords,
  looking: 'Looking for you.',
  found: 'There you are. One moment.',
  ready: 'I can see you well.',
  checks: {
    label: 'What I need to see you',
    names: {
      light: 'Light',
      person: 'You in the picture',
      trunk: 'Shoulders and hips',
      distance: 'Distance',
      frames: 'Pictures a second',
      camera: 'Camera level',
      still: 'Still, in the middle',
    },
    viewNames: { front: 'Facing the camera', side: 'Side-on to the camera' },
    states: { waiting: 'not yet', good: 'good', needs: 'needs you', better: 'could be better' },
    whyTitle: 'Why can’t it see me?',
    why: {
      light:
        'I find shoulders and hips by their edges. A lamp in front of you or a window you face helps; a bright window behind you does not.',
      person:
        'I follow one person: whoever took their place first. Clothes that look like the wall or the floor make you hard to find, and so do wide ones.',
      trunk:
        'Both shoulders and both hips must stay inside the picture, with some room around them for the movement; in some exercises the knees or the head too.',
      distance:
        'Too near, and you leave the picture as you move. Too far, and a degree is smaller than a point of the picture. About {distance} m is right here. The outline shows it.',
      frames:
        'Between too few pictures a quick movement goes unseen. Close other programs, plug in the charger, or choose the lite model under “Camera and model”.',
      camera:
        'A camera that hangs askew, or looks at you steeply, shows other angles than there are. Set it level, about {height} m high.',
      still:
        'Rest for two seconds as you would between two movements. That becomes your middle, and every angle is counted from it.',
    },
    whyView: {
      front: 'I read this movement from the front. Turn until your chest and your hips face the camera.',
      side: 'I read this movement from the side. Turn until one shoulder points at the camera.',
    },
  },
  running: {
    how: 'I see you with the {model} model on {place}, {ms} ms a picture.',
    models: { full: 'full', lite: 'lite', heavy: 'heavy' },
    places: {
      one: 'one thread of the processor',
      several: 'several threads of the processor',
      graphics: 'the graphics chip',
    },
    why: {
      wished: 'You chose it.',
      only: 'Nothing else runs here.',
      fastest: 'It was the fastest of what I tried on this device.',
      'full-too-slow': 'The full model is too slow for this device: quick movements would go unseen.',
    },
    fewerPictures: 'I ask the camera for {n} pictures a second: more I could not look at.',
    savesPower: 'Your battery is low, so I ask the camera for {n} pictures a second.',
    outgrown: {
      'too-slow': 'This device has become slow. Before the next set I try again what runs best.',
      spare: 'This device has time to spare. Before the next set I try whether the full model runs well.',
    },
  },
  preview: 'Your camera, mirrored',
  begin: 'Begin',
  startsItself: 'Start by itself when I’m in place and still',
  counts: ['One', 'Two', 'Three'],
  countLabel: 'Starts in',
  beginHint: 'Then take your place. It waits until it sees you well and you are still.',
  sound: 'Turn up the sound: you will hear what to do.',
  noVoice: 'This browser has no voice of its own. You will see the words and hear tones.',
  numbersFrom: 'Where the numbers come from',
  sourceKinds: { article: 'article', literature: 'research', judgement: 'our default' },
};
