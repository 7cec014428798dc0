import type { Messages } from '../messages.ts';

export const privacy: Messages['privacy'] = {
  title: 'Datenschutz',
  link: 'Was wo gespeichert wird',
  headline: 'Was wo gespeichert wird.',
  lead: 'Unwind hat keinen Server, der dich kennt. Alles geschieht auf diesem Gerät, und das hier ist alles, was darauf bleibt.',
  never: {
    title: 'Nie gespeichert, nie gesendet',
    items: [
      'Das Bild der Kamera. Es wird einen Sekundenbruchteil lang angesehen und dann verworfen. Nur ein graues Stück der Kleidung um deine Hüften, nicht größer als eine Briefmarke, bleibt zum Vergleichen im Arbeitsspeicher; es wird nie gespeichert und nie gesendet.',
      'Ton. Nach dem Mikrofon wird nie gefragt.',
      'Wo deine Gelenke sind. Das steht nur in einer Aufzeichnung, die du selbst speicherst, als Punkte ohne Bild.',
      'Was du hier machst. Nichts wird gezählt, vermessen oder jemandem gemeldet: kein Konto, kein Tracking, keine Cookies.',
    ],
  },
  kept: {
    title: 'Auf diesem Gerät gespeichert',
    rows: [
      {
        what: 'Deine Antworten vor dem Üben, dein Alter, wenn du es angegeben hast, und wann du zuletzt geübt hast',
        place: 'Im Speicher dieses Browsers für diese Seite',
        until: 'Bis du sie löschst',
      },
      {
        what: 'Deine Durchgänge: wann, welche Übung, wie weit und wie schnell, was gesagt wurde',
        place: 'In der Datenbank dieses Browsers für diese Seite',
        until: 'Bis du einen davon oder alles löschst',
      },
      {
        what: 'Deine eigenen Bereiche und Abläufe',
        place: 'Im Speicher dieses Browsers für diese Seite',
        until: 'Bis du sie änderst oder löschst',
      },
      {
        what: 'Deine Einstellungen: Sprache, Kamera, Modell, Ton, Tempo; und was auf diesem Gerät am schnellsten lief, mit dem Namen seines Browsers',
        place: 'Im Speicher dieses Browsers für diese Seite',
        until: 'Bis du sie änderst oder löschst',
      },
      {
        what: 'Dateien, die du speicherst: Aufzeichnungen, Bereiche, Exporte',
        place: 'Wo du sie hinlegst',
        until: 'So lange du willst; Unwind weiß nichts mehr davon',
      },
    ],
  },
  offline: {
    title: 'Damit es ohne Netz geht',
    lead: 'Auch die Seite selbst und der Teil, der Bewegung sieht, bleiben hier, etwa 28 MB. Nichts darin handelt von dir. „Websitedaten löschen“ im Browser entfernt sie.',
    now: 'Jetzt auf diesem Gerät: {size} MB in {files} Dateien.',
    none: 'Jetzt auf diesem Gerät: nichts. Dieser Browser behält keine Seiten, oder der erste Besuch ist noch nicht vorbei.',
  },
  why: {
    title: 'Woran du das merkst',
    items: [
      'Die Seite verbietet deinem Browser jede Verbindung woandershin, und dein Browser setzt das durch.',
      'Der Teil, der das Bild sieht, weigert sich außerdem von sich aus.',
      'Schalte dein Netz aus und übe: Nach einem Besuch geht es genauso.',
      'Die Stimme wohnt auf diesem Gerät. Nie wird eine benutzt, die Worte zum Sprechen wegschickt.',
    ],
  },
};
