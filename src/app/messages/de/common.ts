import type { Messages } from '../messages.ts';

export const common: Messages['common'] = {
  name: 'Unwind',
  back: 'Zurück',
  done: 'Fertig',
  tryAgain: 'Noch einmal versuchen',
  loading: 'Einen Moment.',
  reload: 'Seite neu laden',
  cancel: 'Abbrechen',
  skip: 'Zum Inhalt springen',
  degrees: '{n} Grad',
  degreesShort: '{n}°',
  plusMinus: '{n}°\u00a0±\u00a0{sigma}',
  speed: '{n}°/s',
  ourDefault: 'unsere Vorgabe',
  quote: '„{said}“',
  chooseLanguage: 'Sprache',
};
