import type { Messages } from '../messages.ts';

/** Words about looking after oneself: what to do, never what somebody has. */
export const safety: Messages['safety'] = {
  screening: {
    title: 'Bevor du anfängst.',
    lead: 'Unwind begleitet sanfte Bewegungsübungen. Es kann Schmerz nicht sehen und passt nicht für alle. Kreuz an, was auf dich zutrifft; es sei denn, eine Fachperson hat dir gesagt, dass sanfte Drehungen und Beugungen damit in Ordnung sind.',
    legend: 'Trifft etwas davon auf dich zu?',
    questions: {
      'warning-signs':
        'Taubheit um Leiste oder Gesäß, neue Probleme mit Blase oder Darm, Schwäche oder Taubheit in beiden Beinen, Brustschmerz, oder Schmerzen nach einem schweren Unfall',
      symptoms:
        'Akuter, stechender oder eng begrenzter Schmerz; Schmerz, der in Arm oder Bein zieht; Taubheit, Kribbeln, Schwäche oder Schwindel',
      bones: 'Osteoporose oder geringe Knochendichte, oder ein früherer Wirbelbruch',
      discs: 'Bandscheibenvorfall oder enger Wirbelkanal (Spinalkanalstenose)',
      surgery: 'Kürzlich am Rücken operiert, oder versteifte Wirbel',
      joints: 'Instabile Gelenke oder eine aktive entzündliche Gelenkerkrankung',
    },
    none: 'Nichts davon trifft auf mich zu',
    next: 'Weiter',
    kept: 'Deine Antworten bleiben auf diesem Gerät. Du kannst sie jederzeit ändern oder löschen.',
  },
  age: {
    label: 'Dein Alter, wenn du magst',
    note: 'Macht die Bereiche nur sanfter. Bleibt auf diesem Gerät.',
  },
  check: {
    question: 'Heute stechender Schmerz, Taubheit, Kribbeln, neue Schwäche oder Schwindel?',
    no: 'Nein',
    noKey: 'N',
    yes: 'Ja',
    yesKey: 'J',
    often: 'Dein Rücken wollte das heute schon mehrmals.',
    oftenLine:
      'Wenn du ihn immer wieder lockern musst, ist das ein guter Grund, ärztlichen oder physiotherapeutischen Rat zu holen. Dort lässt sich herausfinden, warum.',
  },
  notToday: {
    toStart: 'Zurück zum Anfang',
    again: 'Noch einmal antworten',
    emergency: {
      title: 'Heute nicht. Hol jetzt Hilfe.',
      lines: ['Was du angekreuzt hast, muss vor allem anderen angesehen werden.'],
    },
    'ask-first': {
      title: 'Heute nicht: Frag erst eine Fachperson.',
      lines: [
        'Mit dem, was du angekreuzt hast, hol dir ärztlichen oder physiotherapeutischen Rat, bevor du übst. Dort erfährst du, welche Bewegungen zu dir passen.',
        'Sobald du weißt, dass sanfte Drehungen und Beugungen für dich in Ordnung sind, antworte noch einmal.',
      ],
    },
    symptoms: {
      title: 'Heute nicht. Gönn dir Ruhe.',
      lines: [
        'Wenn es neu oder stark ist oder bleibt, hol dir ärztlichen oder physiotherapeutischen Rat, bevor du wieder übst.',
      ],
    },
    pain: {
      title: 'Heute nicht. Gönn dir Ruhe.',
      lines: [
        'Heute hat ein Durchgang mit Schmerz geendet. Dieser Tag ist zum Ausruhen da.',
        'Wenn es sticht, ausstrahlt oder bleibt, hol dir ärztlichen oder physiotherapeutischen Rat, bevor du wieder übst.',
      ],
    },
  },
  answers: {
    title: 'Deine Antworten.',
    lead: 'Was du über deinen Körper geantwortet hast, wie oft du heute geübt hast und dein Alter bleiben nur auf diesem Gerät.',
    again: 'Noch einmal antworten',
    erase: 'Meine Antworten löschen',
    link: 'Deine Antworten',
  },
  erase: {
    title: 'Alles löschen',
    lead: 'Das löscht alles, was diese Seite auf diesem Gerät aufbewahrt: deine Antworten und dein Alter, deinen Verlauf, deine eigenen Bereiche und Abläufe, und wie du gern begleitet wirst.',
    ask: 'Alles löschen',
    sure: 'Ja, alles löschen',
    keep: 'Behalten',
    doneTitle: 'Von dir ist hier nichts mehr.',
    done: 'Alles, was diese Seite auf diesem Gerät aufbewahrt hatte, ist gelöscht.',
  },
  stop: {
    button: 'Es tut weh',
    key: 'P',
    title: 'Gestoppt. Was ist es?',
    lead: 'Komm langsam zurück zur Ruhe. Es wird nichts mehr gemessen.',
    spoken:
      'Gestoppt. Komm langsam zurück zur Ruhe. Ist es Schmerz, bist du müde, oder ist es etwas anderes?',
  },
  aftercare: {
    pain: {
      answer: 'Schmerz, Taubheit, Kribbeln oder Schwindel',
      title: 'Gönn dir heute Ruhe.',
      lines: [
        'Das reicht für heute. Probier die Bewegung nicht noch einmal aus, um sie zu testen.',
        'Wenn es sticht, in Arm oder Bein ausstrahlt oder mit Taubheit, Kribbeln, Schwäche oder Schwindel kommt, hol dir ärztlichen oder physiotherapeutischen Rat, bevor du wieder übst.',
      ],
      spoken:
        'Gönn dir heute Ruhe. Wenn es sticht oder ausstrahlt, oder wenn du dich taub, schwach oder schwindlig fühlst, hol dir fachlichen Rat.',
    },
    tired: {
      answer: 'Ich bin müde',
      title: 'Genug für jetzt.',
      lines: [
        'Ruh dich aus und trink etwas. Sanft und oft ist besser als lang und hart.',
        'Komm wieder, wenn du frisch bist.',
      ],
      spoken: 'Genug für jetzt. Ruh dich aus und trink etwas.',
    },
    other: {
      answer: 'Etwas anderes',
      title: 'Das ist in Ordnung.',
      lines: [
        'Mach ein andermal weiter.',
        'Wenn sich im Körper etwas falsch angefühlt hat, behandle es wie Schmerz: Ruh dich heute aus, und frag eine Fachperson, wenn es bleibt.',
      ],
      spoken: 'Das ist in Ordnung. Mach ein andermal weiter.',
    },
  },
  emergency: {
    title: 'Hol sofort Hilfe',
    lead: 'Ruf den Notruf (in Europa 112), wenn du etwas davon bemerkst:',
    signs: [
      'Taubheit um Leiste oder Gesäß',
      'neue Probleme mit Blase oder Darm',
      'Schwäche oder Taubheit in beiden Beinen',
      'Brustschmerz',
      'Schmerzen nach einem schweren Unfall',
    ],
  },
};
