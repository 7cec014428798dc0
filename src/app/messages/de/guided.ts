import type { Messages } from '../messages.ts';

/** Words of the exercises that are read out and timed. */
export const guided: Messages['guided'] = {
  start: 'Los geht’s',
  takes: 'Dauert {time}, ohne Kamera.',
  pause: 'Pause',
  resume: 'Weiter',
  paused: 'Pause',
  roundOf: 'Runde {n} von {total}',
  timeOf: '{time} von {total}',
  unmeasured: 'Vorgelesen und nach Zeit. Nichts wird gemessen; die Kamera ist aus.',
  breatheIn: 'Ein, durch die Nase',
  breatheOut: 'Aus, durch den Mund',
  helper: {
    title: 'Zu zweit',
    lead: 'Lest das zusammen, bevor ihr anfangt.',
    rules: [
      'Langsam und sanft: leichte Hände, nicht mehr Kraft als zum Mitgehen nötig.',
      'Wer gedehnt wird, gibt an, wie weit, und sagt laut, dass es eine Dehnung ist und kein Schmerz.',
      'Niemals auf die Wirbelsäule drücken.',
      'Niemals stoßen, rucken oder am Ende noch etwas draufgeben. Ein Knacken ist kein Ziel.',
      'Der Nacken bleibt locker, in einer Linie mit dem Rücken.',
      'Stechend, taub, kribbelnd oder ausstrahlend: sofort aufhören, langsam.',
    ],
    here: 'Jemand ist hier und hilft mir.',
    read: 'Wir haben das beide gelesen.',
  },
  off: {
    title: 'Diese Übung ist ausgeschaltet',
    turnOn: 'Ich habe das gelesen. Einschalten',
  },
  summary: {
    complete: { one: 'Eine ruhige Minute.', other: '{n} ruhige Minuten.' },
    timedOnly:
      'Diese Übung wurde vorgelesen und nach Zeit angeleitet. Nichts wurde gemessen, also gibt es nichts zu bewerten.',
  },
};
