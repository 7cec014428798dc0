export const common = {
  name: 'Unwind',
  back: 'Back',
  done: 'Done',
  tryAgain: 'Try again',
  loading: 'One moment.',
  reload: 'Load the page again',
  cancel: 'Cancel',
  skip: 'Skip to the content',
  degrees: '{n} degrees',
  degreesShort: '{n}°',
  plusMinus: '{n}°\u00a0±\u00a0{sigma}',
  speed: '{n}°/s',
  ourDefault: 'our default',
  /** What was said. */
  quote: '“{said}”',
  chooseLanguage: 'Language',
};
