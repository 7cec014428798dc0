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
  file: {
    title: 'Alles mitnehmen',
    lead: 'Dein Verlauf, deine Bereiche und Abläufe und wie du gern begleitet wirst, in einer Datei, die bei dir bleibt. Antworten über deinen Körper sind nicht darin.',
    save: 'Alles als Datei speichern',
    choose: 'Gespeicherte Datei wählen',
    hint: 'Was noch nicht hier ist, kommt dazu; nichts wird doppelt aufgehoben.',
    taken: {
      one: 'Übernommen, mit einem Durchgang, der noch nicht hier war.',
      other: 'Übernommen, mit {n} Durchgängen, die noch nicht hier waren.',
    },
    refused: {
      title: 'Diese Datei lässt sich nicht übernehmen.',
      remedy: 'Nichts davon wurde aufgehoben. Wähl eine unbeschädigte Datei, die Unwind gespeichert hat.',
    },
    troubles: {
      'too-large': {
        title: 'Diese Datei ist zu groß.',
        remedy: 'So große speichert Unwind nicht. Nichts davon wurde aufgehoben.',
      },
      'too-many-routines': {
        title: 'Es wären zu viele Abläufe.',
        remedy: 'Lösch ein paar von deinen und wähl die Datei noch einmal. Nichts davon wurde aufgehoben.',
      },
      'not-kept': {
        title: 'Dieser Browser hebt nichts auf.',
        remedy:
          'Ein privates Fenster oder ein volles Gerät verhindert es. Nichts von der Datei wurde aufgehoben.',
      },
    },
  },
  trends: {
    title: 'Wie weit, über die Wochen',
    lead: 'Die mittlere Spitze jeder Woche. Das blasse Band ist, worum sich eine Kamera irren kann.',
    one: 'Bisher in einer Woche: {figures}.',
    further:
      '{direction:capital}: {n}° weiter als in der ersten Woche; das ist mehr, als eine Kamera sich irrt.',
    lessFar:
      '{direction:capital}: {n}° weniger weit als in der ersten Woche; das ist mehr, als eine Kamera sich irrt.',
    tooSmall: '{direction:capital}: keine Veränderung, die eine Kamera erkennen könnte.',
    chart: '{name}: wie weit in jeder Woche. Die Tabelle sagt dasselbe.',
    table: 'Als Tabelle',
    week: 'Woche vom',
    value: '{n}°\u00a0±\u00a0{sigma}',
    none: 'keine',
  },
  lost: 'Dieser Durchgang ist nicht in deinem Verlauf.',
  lostRemedy: 'Vielleicht wurde er gelöscht, hier oder in einem anderen Tab.',
};
