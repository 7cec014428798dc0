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
  lost: 'This set is not in your history.',
  lostRemedy: 'It may have been deleted, here or in another tab.',
};
