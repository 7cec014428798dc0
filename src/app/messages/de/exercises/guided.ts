import type { ToldExercise } from '../../translation.ts';
import { STOP } from './stop.ts';

const AGREE = 'Macht zwei Wörter aus: eines für „Dehnung“, eines für „Stopp“.';
const STRETCHED_DECIDES = 'Wer gedehnt wird, entscheidet, wie weit, und sagt laut: Dehnung oder Schmerz.';
const HANDS_NEVER_PUSH = 'Helfende Hände drücken nie auf die Wirbelsäule, und nichts wird je gestoßen.';
const NECK = 'Der Nacken bleibt in einer Linie und locker.';
const TWO_PEOPLE =
  'Zwei Menschen überdecken sich im Bild, und die Kamera würde sie verwechseln. Darum wird hier vorgelesen und nach Zeit angeleitet, nicht gemessen.';

/** How to do the exercises that are read out and timed, by id. */
export const guided: Readonly<Record<string, ToldExercise>> = {
  'deep-breathing': {
    setup: [
      'Sitz aufrecht auf einem Stuhl, oder lieg auf dem Rücken mit gebeugten Knien.',
      'Leg eine Hand auf den Bauch und eine auf die Rippen.',
    ],
    steps: [
      'Sitz aufrecht und lass die Schultern schwer werden.',
      'Ein durch die Nase, aus durch den Mund, so wie der Kreis wächst und schrumpft.',
      'Mach weiter. Spür, wie die Rippen zur Seite und nach hinten weit werden.',
      'Lass den Atem kommen, wie er mag. Bleib noch einen Moment, bevor du aufstehst.',
    ],
    watchFor: [
      'Den Atem nie erzwingen oder anhalten. Kürzere Atemzüge sind in Ordnung.',
      'Wenn dir schwindlig wird oder es kribbelt, atme wie gewohnt und hör auf.',
    ],
    notMeasured:
      'Der Atem ist durch die Kleidung nicht gut genug zu sehen. Darum gibt es hier Takt und Zeit, aber keine Messung.',
  },
  'self-massage': {
    setup: [
      'Nimm einen Tennisball oder einen weichen Ball und stell dich mit dem Rücken an eine Wand, die Füße einen halben Schritt davor.',
      'Leg den Ball neben die Wirbelsäule, auf Höhe des Schulterblatts. Nie auf die Wirbelsäule selbst.',
    ],
    steps: [
      'Lehn dich leicht auf den Ball, links von der Wirbelsäule. Die Beine bestimmen, wie stark.',
      'Beug und streck langsam die Knie, sodass der Ball eine Handbreit rollt.',
      'Such eine empfindliche Stelle und ruh auf ihr. Atme langsam aus; lass sie weich werden.',
      'Wechsle auf die rechte Seite der Wirbelsäule. Roll langsam auf und ab.',
      'Ruh auf einer empfindlichen Stelle. Atme langsam aus.',
      'Geh von der Wand weg. Kreis die Schultern einmal langsam nach hinten.',
    ],
    watchFor: [
      'Der Ball bleibt auf Muskeln: neben der Wirbelsäule, nie auf ihr, und nicht am Rand der Rippen.',
      'Empfindlich ist in Ordnung, stechend nicht.',
      'Lass Stellen aus, die blau, geschwollen, taub oder frisch verletzt sind.',
    ],
    notMeasured:
      'Du stehst mit dem Rücken zur Wand, und worauf es ankommt, liegt unter dem Ball. Die Kamera kann das nicht sehen, darum wird hier vorgelesen und nach Zeit angeleitet.',
  },
  heat: {
    setup: [
      'Nimm eine warme Packung oder ein warmes, feuchtes Handtuch: warm, nicht heiß, mit einem Tuch zwischen ihr und der Haut.',
      'Setz oder leg dich dorthin, wo du eine Viertelstunde ruhen kannst.',
    ],
    steps: [
      'Leg die Wärme quer an den oberen Rücken und lehn dich leicht dagegen.',
      'Ruh dich aus. Lass die Schultern sinken.',
      'Heb das Tuch an und sieh nach der Haut. Rosa ist in Ordnung; rot oder fleckig heißt aufhören.',
      'Ruh weiter. Atme, wie es kommt.',
      'Nimm die Wärme weg und beweg die Schultern ein wenig.',
    ],
    watchFor: [
      'Schlaf nicht darauf ein.',
      'Nicht auf Haut, die weniger spürt als sonst, und nicht auf eine frische Verletzung, eine Schwellung oder eine Wunde.',
      'Bei Diabetes, schlechter Durchblutung oder in der Schwangerschaft frag erst jemanden, der dich medizinisch kennt.',
    ],
    notMeasured:
      'Zu messen gibt es nichts: Es ist eine Uhr, die dich daran erinnert, nach der Haut zu sehen.',
  },
  'assisted-seated-twist': {
    setup: [
      'Setz dich auf den Boden, die Beine gekreuzt oder ausgestreckt, auf eine gefaltete Decke, wenn das leichter ist.',
      'Wer dir hilft, kniet hinter dir, so nah, dass kein Strecken nötig ist.',
      AGREE,
    ],
    steps: [
      'Sitz aufrecht. Wer dir hilft, legt dir leicht je eine Hand vorn auf die Schultern.',
      'Atme ein und werde länger. Sag laut, dass du bereit bist.',
      'Atme aus und dreh dich selbst nach links. Die Hände gehen nur mit.',
      'Bleib dort und atme. Sag „Dehnung“, wenn es eine ist; ist es etwas anderes, komm zurück.',
      'Komm zurück zur Mitte. Atme aus und dreh dich nach rechts; die Hände gehen mit.',
      'Bleib dort und atme. Sag, wie es sich anfühlt.',
      'Komm langsam zurück. Die Hände gehen zuletzt.',
    ],
    watchFor: [STRETCHED_DECIDES, HANDS_NEVER_PUSH, NECK, STOP],
    notMeasured: TWO_PEOPLE,
  },
  'assisted-knee-pull': {
    setup: [
      'Leg dich mit dem Rücken auf eine Matte, die Knie gebeugt, die Füße flach, die Arme zur Seite.',
      'Wer dir hilft, kniet neben deinem Becken, auf der Seite, zu der du dich drehen wirst.',
      AGREE,
    ],
    steps: [
      'Heb das rechte Knie. Wer dir hilft, fasst es außen mit offener Hand, die andere liegt auf deiner rechten Schulter.',
      'Atme aus. Das Knie wird langsam nach links gesenkt, bis du Stopp sagst.',
      'Bleib dort und atme. Die Schulter ruht auf dem Boden. Sag „Dehnung“, wenn es eine ist.',
      'Lass das Knie zurückbringen. Ihr wechselt die Seite; atme aus, während das linke Knie nach rechts sinkt.',
      'Bleib dort und atme. Sag, wie es sich anfühlt.',
      'Komm zurück, die Füße flach. Lieg still für ein paar Atemzüge.',
    ],
    watchFor: [STRETCHED_DECIDES, HANDS_NEVER_PUSH, NECK, STOP],
    notMeasured: TWO_PEOPLE,
  },
  'assisted-towel-twist': {
    setup: [
      'Sitz aufrecht auf dem Boden oder einem Hocker, ein langes Handtuch um die Rippen, gleich unter den Achseln.',
      'Wer dir hilft, sitzt vor dir und hält beide Enden, noch ohne Zug.',
      AGREE,
    ],
    steps: [
      'Sitz aufrecht, das Handtuch um die Rippen. Kreuz die Arme vor der Brust.',
      'Atme ein und werde länger. Sag laut, dass du bereit bist.',
      'Atme aus und dreh dich selbst nach links. Das Handtuch wird nur so weit nachgezogen, wie es locker ist.',
      'Bleib dort und atme. Sag „Dehnung“, wenn es eine ist; ist es etwas anderes, komm zurück.',
      'Komm zurück zur Mitte. Atme aus und dreh dich nach rechts; das Handtuch geht mit.',
      'Bleib dort und atme. Sag, wie es sich anfühlt.',
      'Komm langsam zurück. Das Handtuch wird zuletzt locker.',
    ],
    watchFor: [STRETCHED_DECIDES, HANDS_NEVER_PUSH, NECK, STOP],
    notMeasured: TWO_PEOPLE,
  },
  'lying-towel-twist': {
    setup: [
      'Leg dich mit dem Rücken auf eine Matte, die Knie gebeugt, die Füße flach.',
      'Leg ein Handtuch unter den Kopf und halt seine Enden neben den Ohren.',
    ],
    steps: [
      'Lass das Handtuch das ganze Gewicht des Kopfes tragen. Das Kinn ein wenig zurück.',
      'Atme aus, heb Kopf und Schultern ein wenig, und dreh die Rippen ein wenig nach links.',
      'Bleib einen Moment. Atme weiter.',
      'Komm durch die Mitte und dreh dich ein wenig nach rechts.',
      'Leg dich langsam ganz ab. Lass den Kopf schwer werden.',
    ],
    watchFor: [
      'Die Arme tragen den Kopf; der Nacken arbeitet nicht.',
      'Ein paar Zentimeter sind genug. Unterer Rücken und Becken bleiben auf dem Boden.',
      'Hör sofort auf, wenn es im Nacken zieht oder in einen Arm oder ein Bein geht.',
      STOP,
    ],
    notMeasured:
      'Handtuch und Arme verdecken, was sich bewegt. Darum wird hier vorgelesen und nach Zeit angeleitet, nicht gemessen.',
    offReason:
      'Sie beugt und dreht den Rücken zugleich, während Bauch und Nacken die Last tragen. Für viele Rücken ist das mehr als sanft, und die anderen Drehungen geben fast dasselbe mit weniger. Darum ist sie aus, bis du sie einschaltest.',
  },
};
