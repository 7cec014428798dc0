export const privacy = {
  title: 'Privacy',
  link: 'What is kept, and where',
  headline: 'What is kept, and where.',
  lead: 'Unwind has no server that knows you. Everything happens on this device, and this is all that stays on it.',
  never: {
    title: 'Never kept, never sent',
    items: [
      'The camera’s picture. It is looked at, a fraction of a second long, and thrown away. Only a grey patch of the clothes about your hips, no larger than a stamp, stays in memory to compare with; it is never saved and never sent.',
      'Sound. The microphone is never asked for.',
      'Where your joints are. They are kept only in a recording that you save yourself, as points without a picture.',
      'What you do here. Nothing is counted, measured or reported to anybody: no account, no tracking, no cookies.',
    ],
  },
  kept: {
    title: 'Kept on this device',
    rows: [
      {
        what: 'Your answers before practising, your age if you gave it, and when you practised last',
        place: 'This browser’s storage for this page',
        until: 'Until you erase them',
      },
      {
        what: 'Your sets: when, which exercise, how far and how fast, what was said',
        place: 'This browser’s database for this page',
        until: 'Until you delete one, or erase everything',
      },
      {
        what: 'Your own ranges and routines',
        place: 'This browser’s storage for this page',
        until: 'Until you change or erase them',
      },
      {
        what: 'Your settings: language, camera, model, sound, pace; and what ran fastest on this device, with its browser’s name',
        place: 'This browser’s storage for this page',
        until: 'Until you change or erase them',
      },
      {
        what: 'Files you save: recordings, ranges, exports',
        place: 'Where you put them',
        until: 'As long as you like; Unwind does not know of them any more',
      },
    ],
  },
  offline: {
    title: 'So that it works without a network',
    lead: 'The page itself and the part that sees movement are kept too, about 28 MB. Nothing in them is about you. A browser setting “delete site data” removes them.',
    now: 'On this device now: {size} MB in {files} files.',
    none: 'On this device now: nothing. This browser keeps no pages, or the first visit is not over.',
  },
  why: {
    title: 'How you can be sure',
    items: [
      'The page tells your browser to refuse every connection to anywhere else, and your browser enforces it.',
      'The code that sees the picture refuses on its own account as well.',
      'Turn off your network and practise: after one visit it works just the same.',
      'The voice is one that lives on this device, never one that sends words away to be spoken.',
    ],
  },
};
