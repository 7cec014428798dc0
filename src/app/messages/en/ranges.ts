import type { Refusal, Setback } from '../../../core/coach/own-range/guide-event.ts';
import type { RangeSource } from '../../../core/exercises/range/range-for.ts';
import type { Trouble } from '../messages.ts';
import type { Plural } from '../template.ts';

const again: Readonly<Record<Setback, string>> = {
  unseen: 'I couldn’t see that one well. Once more.',
  'too-fast': 'That one was too quick to count. Once more, slowly.',
  'too-small': 'That was too small for me to tell. Go as far as is comfortable.',
  'loose-form': 'The rest of you came along. Once more, and let only your trunk move.',
};

const refusals: Readonly<Record<Refusal, Trouble>> = {
  unseen: {
    title: 'I lost sight of you too often.',
    remedy:
      'Nothing was kept. Put the camera where it sees hips and shoulders all the way, and try again when you like.',
  },
  unclear: {
    title: 'The picture was not clear enough to measure by.',
    remedy:
      'Nothing was kept. More light, clothes that fit closer or a plainer background help. Our default goes on meanwhile.',
  },
  'too-fast': {
    title: 'It was a little too quick to measure.',
    remedy: 'Nothing was kept. Take about four seconds out and four back, and try again when you like.',
  },
  'too-small': {
    title: 'I could not tell your movement from resting.',
    remedy:
      'Nothing was kept, and nothing is wrong with a small range. Our default goes on; you can also write your own numbers in.',
  },
  'loose-form': {
    title: 'The rest of you went along with the movement.',
    remedy:
      'Nothing was kept. Let your hips stay quiet and your trunk tall, even if the movement gets smaller, and try again when you like.',
  },
  uncertain: {
    title: 'The result would have been too uncertain.',
    remedy:
      'Nothing was kept. More light or another place for the camera help. Our default goes on meanwhile.',
  },
  uneven: {
    title: 'The three of one side were too different.',
    remedy: 'Nothing was kept. Stop each time at the very first mild stretch, and try again when you like.',
  },
};

const sources: Readonly<Record<RangeSource, string>> = {
  table: 'our default',
  age: 'our default, smaller for your age',
  own: 'measured: your own range',
  set: 'written in',
};

/** Everything about a person's own range: measuring it, showing it, changing it. */
export const rangesWords = {
  title: 'Your ranges',
  goFirst: '{go} Stop at the first mild stretch, before any pain.',
  goNext: '{count} {go}',
  counted: ['', 'One.', 'Two.'],
  rest: 'Rest in the middle, quite still.',
  comeBack: 'And slowly back.',
  slower: 'Slower. That one won’t count.',
  farEnough: 'That’s far enough. Come back.',
  unclear: 'I can’t see you clearly enough to measure.',
  again,
  refusals,
  sources,
  measure: {
    title: 'Measure your range: {name}',
    headline: 'Measure your own range.',
    lead: 'Two seconds of stillness, then three slow repeats {sides}, each to the first mild stretch and never into pain. The middle one of the three is your range.',
    eachSide: 'each way',
    oneSide: 'in all',
    begin: 'Begin measuring',
    stop: 'Stop measuring',
    ready: 'Take your place, then begin. It waits until it sees you well and you are still.',
    repeats: 'Repeats',
    repeatsOf: '{side}: {n} of {total}',
    result: '{side:capital} {angle}.',
    found: 'That is your range.',
    keptNote: 'From now on your target is 60 to 85 % of it. It is kept on this device only.',
    practise: 'Practise with it',
    again: 'Measure again',
    delete: 'Delete it',
    deleted: 'Deleted. Our default goes on.',
    back: 'Back to the set-up',
  },
  panel: {
    title: 'How far to go',
    bands: '{side}: {min} to {max}°, ease off at {caution}°, too far at {over}°',
    from: '({source})',
    own: 'your range {n}°, give or take {sigma}, on {day}',
    capped: 'under your ceiling of {n}°',
    needed:
      'From 70 on, this exercise is only for those who have measured their own range, or whose clinician wrote it in.',
    measure: 'Measure your own range',
    measureAgain: 'Measure again',
    edit: 'Change the numbers',
  },
  gauge: 'your range {n}°',
  editor: {
    headline: 'Your ranges.',
    lead: 'How far each exercise goes, in degrees from your own neutral. You or your clinician can write other numbers in. They stay on this device.',
    columns: {
      targetMinDeg: 'Target from',
      targetMaxDeg: 'Target to',
      cautionDeg: 'Ease off at',
      overDeg: 'Too far at',
      ceilingDeg: 'Ceiling',
    },
    ceilingHint: 'Nothing goes past a ceiling. Leave it empty for none.',
    save: 'Save',
    saved: 'Saved.',
    reset: 'Back to our default',
    resetLabel: '{name}: back to our default',
    resetDone: 'Our default again.',
    problems: {
      'not-a-number': '{column}: write a number.',
      'out-of-bounds': '{column}: between {min} and {max}.',
      'not-rising': '{column} must be more than {before:lower}.',
      'above-most': 'Too far at: at most {max} here.',
    },
    file: 'As a file',
    export: 'Save as a file',
    import: 'Choose a ranges file',
    importHint:
      'or drop an unwind-ranges.json here. It takes the place of the numbers it is about; the others stay.',
    imported: { one: 'One range was taken over.', other: '{n} ranges were taken over.' } satisfies Plural,
    badFile: {
      title: 'This file cannot be used.',
      remedy: 'Nothing of it was taken over. Mend what is named below, or choose another file.',
    } satisfies Trouble,
    deleteAll: 'Delete all my ranges',
    deletedAll: 'All deleted. Our defaults go on.',
  },
  keeping: {
    'not-kept':
      'This browser keeps nothing for this page, so these numbers hold until you close it. Save them as a file to have them again.',
    unreadable:
      'What was kept of your ranges could not be read, so our defaults go on. Anything you save now takes its place.',
  },
} as const;
