import type { Messages } from '../messages.ts';

export const counts: Messages['counts'] = {
  minutes: { one: 'eine Minute', other: '{n} Minuten' },
  turn: { one: 'eine Drehung', other: '{n} Drehungen' },
  bend: { one: 'eine Bewegung', other: '{n} Bewegungen' },
  tilt: { one: 'eine Neigung', other: '{n} Neigungen' },
  repeat: { one: 'eine Wiederholung', other: '{n} Wiederholungen' },
  lean: { one: 'eine Neigung', other: '{n} Neigungen' },
  arch: { one: 'einmal angehoben', other: '{n} Mal angehoben' },
  over: {
    one: 'Du bist einmal über deinen Bereich hinausgegangen.',
    other: 'Du bist {n} Mal über deinen Bereich hinausgegangen.',
  },
  fast: { one: 'Einmal wurde es zu schnell.', other: '{n:capital} Mal wurde es zu schnell.' },
  unmeasured: {
    one: 'Eine Sekunde lang konnte ich dich nicht gut sehen; da wurde nichts gezählt.',
    other: '{n} Sekunden lang konnte ich dich nicht gut sehen; da wurde nichts gezählt.',
  },
  fewPictures: {
    one: 'Dieses Gerät hat etwa ein Bild in der Sekunde angeschaut. Schnelle Bewegungen können dabei untergegangen sein.',
    other:
      'Dieses Gerät hat etwa {n} Bilder in der Sekunde angeschaut. Schnelle Bewegungen können dabei untergegangen sein.',
  },
  giveOrTake: {
    one: '{n} Grad, plus oder minus {sigma}',
    other: '{n} Grad, plus oder minus {sigma}',
  },
  frames: { one: '{n} Bild', other: '{n} Bilder' },
};
