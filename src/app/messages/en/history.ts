/** Words of the history: what was done, without streaks and without praise. */
export const historyWords = {
  title: 'Your history',
  setTitle: 'A set of your history',
  back: 'Your history',
  notKept: 'This set could not be kept in your history.',
  empty: {
    headline: 'Nothing is kept here yet.',
    lead: 'Every set you finish is kept by itself, on this device only: how far, how fast, what was said. No picture, and no points of your body.',
  },
  headline: {
    one: 'You have practised on one day.',
    other: 'You have practised on {n} days.',
  },
  lately: {
    one: 'One set in all; on {days} of the last 28 days.',
    other: '{n} sets in all; on {days} of the last 28 days.',
  },
  unreadable: {
    one: 'One more is kept that this page cannot read.',
    other: '{n} more are kept that this page cannot read.',
  },
  loading: 'Looking at what is kept.',
  sets: 'Set by set',
  setAt: '{name}, {time}',
  gone: 'This exercise is no longer part of Unwind.',
  delete: 'Delete {set}',
  deleteShort: 'Delete',
  deleted: 'Deleted: {set}.',
  undo: 'Bring it back',
  more: 'Show earlier days',
  deleteAll: {
    ask: 'Delete the whole history',
    sure: 'Yes, delete all of it',
    keep: 'Keep it',
    done: 'The history is deleted.',
  },
  file: {
    title: 'Take everything along',
    lead: 'Your history, ranges, routines and how you like to be guided, in one file that you keep. Answers about your body are not in it.',
    save: 'Save everything as a file',
    choose: 'Choose a saved file',
    hint: 'What is not here yet is added; nothing is kept twice.',
    taken: {
      one: 'Taken over, with one set that was not here.',
      other: 'Taken over, with {n} sets that were not here.',
    },
    refused: {
      title: 'This file cannot be taken over.',
      remedy: 'Nothing of it was kept. Choose a file that Unwind saved, undamaged.',
    },
    troubles: {
      'too-large': {
        title: 'This file is too large.',
        remedy: 'It cannot be one that Unwind saved. Nothing of it was kept.',
      },
      'too-many-routines': {
        title: 'There would be too many routines.',
        remedy: 'Delete some of yours and choose the file again. Nothing of it was kept.',
      },
      'not-kept': {
        title: 'This browser keeps nothing.',
        remedy: 'A private window or a full device prevents it. Nothing of the file was kept.',
      },
    },
  },
  trends: {
    title: 'How far, over the weeks',
    lead: 'The middle peak of each week. The pale band is what a camera can be wrong by.',
    one: 'So far in one week: {figures}.',
    further:
      '{direction:capital}: {n}° further than in the first week; that is more than a camera gets wrong.',
    lessFar:
      '{direction:capital}: {n}° less far than in the first week; that is more than a camera gets wrong.',
    tooSmall: '{direction:capital}: no change that a camera could tell.',
    chart: '{name}: how far in each week. The table says the same.',
    table: 'As a table',
    week: 'Week of',
    value: '{n}°\u00a0±\u00a0{sigma}',
    none: 'none',
  },
  lost: 'This set is not in your history.',
  lostRemedy: 'It may have been deleted, here or in another tab.',
};
