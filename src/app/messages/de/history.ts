import type { Messages } from '../messages.ts';

export const historyWords: Messages['history'] = {
  title: 'Dein Verlauf',
  setTitle: 'Ein Durchgang aus deinem Verlauf',
  back: 'Dein Verlauf',
  notKept: 'Dieser Durchgang konnte nicht in deinem Verlauf aufgehoben werden.',
  empty: {
    headline: 'Hier ist noch nichts aufgehoben.',
    lead: 'Jeder Durchgang, den du beendest, wird von selbst aufgehoben, nur auf diesem Gerät: wie weit, wie schnell, was gesagt wurde. Kein Bild und keine Punkte deines Körpers.',
  },
  headline: {
    one: 'Du hast an einem Tag geübt.',
    other: 'Du hast an {n} Tagen geübt.',
  },
  lately: {
    one: 'Ein Durchgang insgesamt; an {days} der letzten 28 Tage.',
    other: '{n} Durchgänge insgesamt; an {days} der letzten 28 Tage.',
  },
  unreadable: {
    one: 'Ein weiterer ist aufgehoben, den diese Seite nicht lesen kann.',
    other: '{n} weitere sind aufgehoben, die diese Seite nicht lesen kann.',
  },
  loading: 'Ich sehe nach, was aufgehoben ist.',
  sets: 'Durchgang für Durchgang',
  setAt: '{name}, {time}',
  gone: 'Diese Übung gehört nicht mehr zu Unwind.',
  delete: '{set} löschen',
  deleteShort: 'Löschen',
  deleted: 'Gelöscht: {set}.',
  undo: 'Zurückholen',
  more: 'Frühere Tage zeigen',
  deleteAll: {
    ask: 'Den ganzen Verlauf löschen',
    sure: 'Ja, alles davon löschen',
    keep: 'Behalten',
    done: 'Der Verlauf ist gelöscht.',
  },
  lost: 'Dieser Durchgang ist nicht in deinem Verlauf.',
  lostRemedy: 'Vielleicht wurde er gelöscht, hier oder in einem anderen Tab.',
};
