import type { Messages } from '../messages.ts';

/** Everything about a person’s own range: measuring it, showing it, changing it. */
export const rangesWords: Messages['ranges'] = {
  title: 'Deine Bereiche',
  goFirst: '{go} Halt bei der ersten leichten Dehnung an, vor jedem Schmerz.',
  goNext: '{count} {go}',
  counted: ['', 'Eins.', 'Zwei.'],
  rest: 'Ruh in der Mitte, ganz still.',
  comeBack: 'Und langsam zurück.',
  slower: 'Langsamer. Das zählt noch nicht.',
  farEnough: 'Das ist weit genug. Komm zurück.',
  unclear: 'Ich sehe dich nicht deutlich genug zum Messen.',
  again: {
    unseen: 'Das konnte ich nicht gut sehen. Noch einmal.',
    'too-fast': 'Das war zu schnell, um zu zählen. Noch einmal, langsam.',
    'too-small': 'Das war für mich zu klein. Geh so weit, wie es angenehm ist.',
    'loose-form': 'Der übrige Körper ist mitgegangen. Noch einmal, nur mit dem Rumpf.',
  },
  refusals: {
    unseen: {
      title: 'Ich habe dich zu oft aus den Augen verloren.',
      remedy:
        'Nichts wurde behalten. Stell die Kamera so, dass sie Becken und Schultern die ganze Zeit sieht, und versuch es noch einmal, wenn du magst.',
    },
    unclear: {
      title: 'Das Bild war nicht deutlich genug zum Messen.',
      remedy:
        'Nichts wurde behalten. Mehr Licht, enger anliegende Kleidung oder ein ruhiger Hintergrund helfen. Bis dahin gilt unsere Vorgabe.',
    },
    'too-fast': {
      title: 'Es war etwas zu schnell zum Messen.',
      remedy:
        'Nichts wurde behalten. Nimm dir etwa vier Sekunden für den Hinweg und vier zurück, und versuch es noch einmal, wenn du magst.',
    },
    'too-small': {
      title: 'Ich konnte deine Bewegung nicht von der Ruhe unterscheiden.',
      remedy:
        'Nichts wurde behalten, und ein kleiner Bereich ist völlig in Ordnung. Unsere Vorgabe gilt weiter; du kannst auch eigene Zahlen eintragen.',
    },
    'loose-form': {
      title: 'Der übrige Körper ist mit der Bewegung mitgegangen.',
      remedy:
        'Nichts wurde behalten. Lass das Becken ruhig und den Rumpf aufrecht, auch wenn die Bewegung kleiner wird, und versuch es noch einmal, wenn du magst.',
    },
    uncertain: {
      title: 'Das Ergebnis wäre zu unsicher gewesen.',
      remedy:
        'Nichts wurde behalten. Mehr Licht oder ein anderer Platz für die Kamera helfen. Bis dahin gilt unsere Vorgabe.',
    },
    uneven: {
      title: 'Die drei Male einer Seite waren zu verschieden.',
      remedy:
        'Nichts wurde behalten. Halt jedes Mal bei der allerersten leichten Dehnung an, und versuch es noch einmal, wenn du magst.',
    },
  },
  sources: {
    table: 'unsere Vorgabe',
    age: 'unsere Vorgabe, kleiner wegen deines Alters',
    own: 'gemessen: dein eigener Bereich',
    set: 'eingetragen',
  },
  measure: {
    title: 'Deinen Bereich messen: {name}',
    headline: 'Miss deinen eigenen Bereich.',
    lead: 'Zwei Sekunden Stille, dann drei langsame Wiederholungen {sides}, jede bis zur ersten leichten Dehnung und nie in den Schmerz. Der mittlere der drei Werte ist dein Bereich.',
    eachSide: 'je Richtung',
    oneSide: 'insgesamt',
    begin: 'Messen beginnen',
    stop: 'Messen beenden',
    ready: 'Geh an deinen Platz, dann fang an. Es wartet, bis es dich gut sieht und du still bist.',
    repeats: 'Wiederholungen',
    repeatsOf: '{side}: {n} von {total}',
    result: '{side:capital} {angle}.',
    found: 'Das ist dein Bereich.',
    keptNote: 'Von jetzt an liegt dein Ziel bei 60 bis 85 % davon. Das bleibt nur auf diesem Gerät.',
    practise: 'Damit üben',
    again: 'Noch einmal messen',
    delete: 'Löschen',
    deleted: 'Gelöscht. Unsere Vorgabe gilt weiter.',
    back: 'Zurück zur Vorbereitung',
  },
  panel: {
    title: 'Wie weit',
    bands: '{side}: {min} bis {max}°, nachlassen ab {caution}°, zu weit ab {over}°',
    from: '({source})',
    own: 'dein Bereich {n}°, plus oder minus {sigma}, vom {day}',
    capped: 'unter deiner Obergrenze von {n}°',
    needed:
      'Ab 70 ist diese Übung nur für Menschen, die ihren eigenen Bereich gemessen haben oder deren Fachperson ihn eingetragen hat.',
    measure: 'Miss deinen eigenen Bereich',
    measureAgain: 'Noch einmal messen',
    edit: 'Zahlen ändern',
  },
  gauge: 'dein Bereich {n}°',
  editor: {
    headline: 'Deine Bereiche.',
    lead: 'Wie weit jede Übung geht, in Grad von deiner eigenen Ruhelage aus. Du oder eine Fachperson könnt andere Zahlen eintragen. Sie bleiben auf diesem Gerät.',
    columns: {
      targetMinDeg: 'Ziel ab',
      targetMaxDeg: 'Ziel bis',
      cautionDeg: 'Nachlassen ab',
      overDeg: 'Zu weit ab',
      ceilingDeg: 'Obergrenze',
    },
    ceilingHint: 'Über eine Obergrenze geht nichts hinaus. Leer heißt: keine.',
    save: 'Speichern',
    saved: 'Gespeichert.',
    reset: 'Zurück zu unserer Vorgabe',
    resetLabel: '{name}: zurück zu unserer Vorgabe',
    resetDone: 'Wieder unsere Vorgabe.',
    problems: {
      'not-a-number': '{column}: Schreib eine Zahl.',
      'out-of-bounds': '{column}: zwischen {min} und {max}.',
      'not-rising': '„{column}“ muss mehr sein als „{before}“.',
      'above-most': 'Zu weit ab: hier höchstens {max}.',
    },
    file: 'Als Datei',
    export: 'Als Datei speichern',
    import: 'Bereichsdatei auswählen',
    importHint:
      'oder zieh eine unwind-ranges.json hierher. Sie ersetzt die Zahlen, um die es in ihr geht; die anderen bleiben.',
    imported: { one: 'Ein Bereich wurde übernommen.', other: '{n} Bereiche wurden übernommen.' },
    badFile: {
      title: 'Diese Datei lässt sich nicht verwenden.',
      remedy: 'Nichts davon wurde übernommen. Behebe, was unten genannt ist, oder wähl eine andere Datei.',
    },
    deleteAll: 'Alle meine Bereiche löschen',
    deletedAll: 'Alle gelöscht. Unsere Vorgaben gelten weiter.',
  },
  keeping: {
    'not-kept':
      'Dieser Browser behält nichts für diese Seite. Die Zahlen gelten also, bis du sie schließt. Speichere sie als Datei, um sie wiederzuhaben.',
    unreadable:
      'Was von deinen Bereichen aufbewahrt war, ließ sich nicht lesen. Darum gelten unsere Vorgaben. Was du jetzt speicherst, tritt an seine Stelle.',
  },
};
