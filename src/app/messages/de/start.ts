import type { Messages } from '../messages.ts';

export const start: Messages['start'] = {
  title: 'Unwind: sanfte Beweglichkeit für den Rücken',
  headline: ['Dreh dich sanft.', 'Es sagt dir, wann es weit genug ist.'],
  lead: 'Beweglichkeit für den Rücken, mit einer ruhigen Stimme neben dir. Deine Kamera misst, wie weit und wie schnell du dich bewegst; nichts verlässt dieses Gerät.',
  begin: 'Beginnen: {exercise}',
  promises: ['Kein Upload, niemals', 'Kein Konto', 'Kein Tracking'],
  pick: 'Wähl eine Übung',
  tiers: {
    1: {
      title: 'Gemessen und begleitet',
      note: 'Die Kamera folgt deinem Rücken und sagt, wie weit und wie schnell.',
    },
    2: {
      title: 'Einfacher gemessen',
      note: 'Die Kamera folgt einem Winkel: genug für Halten, Reichweite und Tempo.',
    },
    3: { title: 'Angeleitet', note: 'Vorgelesen und nach Zeit, ohne Kamera. Nichts wird gemessen.' },
  },
  show: 'Zeigen',
  anyPosition: 'Jede Position',
  anyTime: 'Jede Dauer',
  upTo: 'Bis {n} min',
  none: 'Nichts passt. Versuch eine andere Position oder mehr Zeit.',
  timed: 'nach Zeit',
  helper: 'zu zweit',
  off: 'aus, bis du sie einschaltest',
  openRecording: 'Aufzeichnung öffnen',
  toRoutines: 'Ablauf wählen',
  more: 'Mehr',
  analyseVideo: 'Video auswerten',
  cardLabel: '{name}: {summary}',
  minutes: 'etwa {n} min',
  seconds: '{n} s halten',
  breath: 'mit deinem Atem',
  eachSide: '{n} je Seite',
  rounds: '{n} Runden',
  once: 'einmal',
  repeats: '{n} Mal',
  figure: 'Eine Figur zeigt: {name}',
  notMedical:
    'Unwind begleitet sanfte Bewegungsübungen. Es ist kein Medizinprodukt und kann Schmerz nicht sehen. Hör auf, wenn sich etwas stechend, taub oder kribbelnd anfühlt.',
};
