import type { ToldExercise } from '../../translation.ts';
import { STOP } from './stop.ts';

/** How to do the exercises that are followed by one angle of a limb, by id. */
export const simpler: Readonly<Record<string, ToldExercise>> = {
  'arm-across-chest': {
    setup: [
      'Steh oder sitz mit dem Gesicht zur Kamera, etwa zwei Meter von ihr entfernt; sie steht etwa auf Brusthöhe.',
      'Kopf, beide Ellbogen und das Becken sollen im Bild sein.',
    ],
    steps: [
      'Lass beide Arme hängen. Bleib einen Moment still.',
      'Heb einen Arm nach vorn und leg ihn quer vor die Brust, unterhalb des Kinns.',
      'Halt ihn mit der anderen Hand oberhalb des Ellbogens und zieh ihn sanft heran.',
      'Bleib dort und atme.',
      'Lass langsam los, dann der andere Arm.',
    ],
    watchFor: [
      'Beide Schultern bleiben tief.',
      'Die Brust schaut weiter nach vorn.',
      'Halt oberhalb des Ellbogens, nie auf ihm.',
      STOP,
    ],
  },
  'blade-squeeze': {
    setup: [
      'Sitz seitlich zur Kamera, etwa zwei Meter von ihr entfernt, vorn auf der Sitzfläche.',
      'Stell die Kamera etwa auf Brusthöhe.',
      'Kopf, Schultern und Becken sollen im Bild sein. Ein eng anliegendes Oberteil hilft mir beim Sehen.',
    ],
    steps: [
      'Sitz aufrecht, die Hände auf den Oberschenkeln, die Schultern tief. Bleib einen Moment still.',
      'Zieh beide Schulterblätter langsam nach hinten und zusammen.',
      'Bleib ein paar Sekunden und atme weiter.',
      'Lass langsam los.',
    ],
    watchFor: [
      'Die Schultern gehen nach hinten, nicht nach oben.',
      'Rippen und Kinn bleiben, wo sie sind.',
      STOP,
    ],
  },
  'chin-tuck': {
    setup: [
      'Sitz seitlich zur Kamera, etwas weniger als zwei Meter von ihr entfernt.',
      'Stell die Kamera etwa auf Schulterhöhe.',
      'Kopf, Schultern und Becken sollen im Bild sein, das Ohr frei von Haaren.',
    ],
    steps: [
      'Sitz aufrecht und schau geradeaus. Bleib einen Moment still.',
      'Schieb den Kopf langsam gerade nach hinten, das Kinn waagerecht.',
      'Bleib ein paar Sekunden und atme weiter.',
      'Lass ihn langsam wieder nach vorn kommen.',
    ],
    watchFor: [
      'Der Blick bleibt waagerecht: Der Kopf schiebt sich, er nickt nicht.',
      'Ganz klein ist richtig.',
      STOP,
    ],
  },
  'chest-stretch': {
    setup: [
      'Stell dich seitlich zur Kamera, etwa zweieinhalb Meter von ihr entfernt.',
      'Stell die Kamera aufrecht hin, etwa auf Bauchhöhe.',
      'Du sollst ganz im Bild sein, von Kopf bis Fuß.',
    ],
    steps: [
      'Steh aufrecht, die Füße hüftbreit, und verschränk die Hände hinter dem Rücken. Bleib einen Moment still.',
      'Zieh die Hände nach unten und weg von dir, heb den Brustkorb und lehn dich ein wenig nach hinten.',
      'Bleib für ein paar Atemzüge.',
      'Komm langsam zurück.',
    ],
    watchFor: [
      'Das Kinn bleibt zurück, der Nacken lang.',
      'Nicht der untere Rücken arbeitet: Es ist die Brust, die sich öffnet.',
      STOP,
    ],
  },
  'doorway-stretch': {
    setup: [
      'Such eine Tür, die die Kamera von der Seite sieht, etwa zweieinhalb Meter von ihr entfernt.',
      'Stell die Kamera aufrecht hin, etwa auf Bauchhöhe.',
      'Du sollst ganz im Bild sein, von Kopf bis Fuß.',
    ],
    steps: [
      'Stell dich in die Tür, die Unterarme am Rahmen, die Ellbogen auf Schulterhöhe, ein Fuß einen Schritt vor. Bleib einen Moment still.',
      'Lehn dich langsam mit langem Rücken durch die Tür, bis du spürst, wie sich die Brust öffnet.',
      'Bleib für ein paar Atemzüge.',
      'Komm langsam zurück.',
    ],
    watchFor: [
      'Lehn dich von den Füßen aus; der Rücken bleibt lang.',
      'Nimm die Ellbogen tiefer, wenn es in den Schultern zwickt.',
      STOP,
    ],
  },
  'arm-sweep': {
    setup: [
      'Leg dich mit dem Rücken auf eine Matte, seitlich zur Kamera, etwa zweieinhalb Meter von ihr entfernt.',
      'Stell die Kamera tief, etwa auf Kniehöhe.',
      'Du sollst ganz im Bild sein, mit Platz über dem Kopf für die Hände.',
    ],
    steps: [
      'Lieg mit gebeugten Knien, die Füße flach, die Arme gerade zur Seite, die Handflächen nach oben. Bleib einen Moment still.',
      'Führ beide Arme langsam über den Boden nach oben, an den Ohren vorbei.',
      'Führ sie ebenso langsam wieder zu den Seiten.',
    ],
    watchFor: [
      'Der untere Rücken bleibt ruhig; die Rippen heben sich nicht.',
      'Nur so weit, wie die Arme schwer auf dem Boden bleiben.',
      STOP,
    ],
  },
  'figure-four': {
    setup: [
      'Leg dich mit dem Rücken auf eine Matte, seitlich zur Kamera, etwa zweieinhalb Meter von ihr entfernt.',
      'Stell die Kamera tief, etwa auf Kniehöhe.',
      'Du sollst ganz im Bild sein, von Kopf bis Fuß.',
    ],
    steps: [
      'Lieg mit gebeugten Knien, beide Füße flach. Bleib einen Moment still.',
      'Leg den rechten Knöchel auf das linke Knie, wie eine Vier.',
      'Fass hinter den linken Oberschenkel und zieh das Knie langsam zur Brust.',
      'Bleib dort für ein paar ruhige Atemzüge, Kopf und Schultern auf dem Boden.',
      'Lass langsam los, stell beide Füße ab und wechsle die Beine.',
    ],
    watchFor: [
      'Zieh am Oberschenkel, nicht am Schienbein oder Knie.',
      'Das Steißbein bleibt schwer.',
      'Kein Schmerz im Knie des gekreuzten Beins: Wenn doch, lass nach.',
      STOP,
    ],
  },
  'foam-roll': {
    setup: [
      'Leg dich seitlich zur Kamera, etwa zweieinhalb Meter von ihr entfernt, die Rolle quer unter dem oberen Rücken.',
      'Stell die Kamera tief, etwa auf Kniehöhe.',
      'Kopf, Becken, Knie und Füße sollen alle im Bild sein. Die Füße bleiben, wo sie sind.',
    ],
    steps: [
      'Die Knie gebeugt, die Füße flach, die Hände hinter dem Kopf, das Becken etwas über dem Boden. Bleib einen Moment still.',
      'Streck die Knie langsam, sodass die Rolle zum unteren Rand der Schulterblätter wandert.',
      'Ruh ein paar Sekunden auf einer empfindlichen Stelle und atme.',
      'Beug die Knie langsam und roll wieder zurück.',
    ],
    watchFor: [
      'Die Rolle bleibt am oberen Rücken: nicht am Nacken, nicht am unteren Rücken.',
      'Die Hände tragen den Kopf.',
      'Frag erst eine Fachperson, wenn deine Knochen dünn sind oder je ein Wirbel gebrochen war.',
      STOP,
    ],
  },
};
