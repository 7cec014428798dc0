import type { ToldExercise } from '../../translation.ts';
import { STOP } from './stop.ts';

/** How to do the exercises that are measured by the trunk, by id. */
export const measured: Readonly<Record<string, ToldExercise>> = {
  'chair-twist': {
    setup: [
      'Nimm einen Stuhl, der nicht rollt und sich nicht dreht, und setz dich vorn auf die Sitzfläche.',
      'Schau zur Kamera, etwa zwei Meter von ihr entfernt; sie steht etwa auf Brusthöhe.',
      'Kopf, Schultern, Becken und Knie sollen alle im Bild sein.',
    ],
    steps: [
      'Sitz aufrecht, beide Füße flach auf dem Boden.',
      'Leg eine Hand außen an den anderen Oberschenkel und die andere an die Stuhllehne.',
      'Atme aus und dreh dich langsam zur Lehne, aus den Rippen heraus.',
      'Bleib dort für ein paar ruhige Atemzüge und werde dabei länger.',
      'Komm langsam zurück zur Mitte, dann geh zur anderen Seite.',
    ],
    watchFor: ['Knie und Becken schauen weiter nach vorn.', 'Die Hände führen; sie ziehen nicht.', STOP],
  },
  'standing-rotation': {
    setup: [
      'Stell dich mit dem Gesicht zur Kamera, etwa zweieinhalb Meter von ihr entfernt.',
      'Stell die Kamera aufrecht hin, etwa auf Bauchhöhe.',
      'Du sollst ganz im Bild sein, mit etwas Platz auf beiden Seiten.',
    ],
    steps: [
      'Steh aufrecht, die Füße hüftbreit, die Knie weich.',
      'Kreuz die Arme vor der Brust, oder lass sie hängen.',
      'Dreh die Rippen langsam zu einer Seite; das Becken bleibt nach vorn gerichtet.',
      'Ruh dort und atme weiter.',
      'Komm langsam zurück zur Mitte, dann geh zur anderen Seite.',
    ],
    watchFor: [
      'Sich auf den Füßen zu drehen zählt nicht: Lass das Becken ruhig.',
      'Bleib aufrecht, statt dich zu neigen.',
      'Hör auf, wenn sich etwas stechend, taub oder kribbelnd anfühlt, oder wenn dir schwindlig wird.',
    ],
  },
  'cat-cow': {
    setup: [
      'Knie auf einer Matte, seitlich zur Kamera, etwa zwei Meter von ihr entfernt.',
      'Stell die Kamera etwa auf die Höhe deines Rückens.',
      'Hände, Knie, Becken und Kopf sollen alle im Bild sein.',
    ],
    steps: [
      'Hände unter den Schultern, Knie unter dem Becken, Rücken flach. Bleib einen Moment still.',
      'Atme aus und mach den Rücken langsam rund, das Kinn zur Brust: die Katze.',
      'Atme ein, komm durch die Mitte zurück und lass den Rücken weich sinken, Kopf hoch: die Kuh.',
      'Mach langsam weiter, für jede Hälfte ein Atemzug.',
    ],
    watchFor: [
      'Das Becken bleibt über den Knien; kein Vor und Zurück.',
      'Die Arme bleiben gestreckt, Hände und Knie bleiben, wo sie sind.',
      'Der Kopf geht mit dem Rücken mit, nie voraus.',
      STOP,
    ],
  },
  'seated-floor-twist': {
    setup: [
      'Setz dich auf eine Matte, mit dem Gesicht zur Kamera, etwa zwei Meter von ihr entfernt.',
      'Stell die Kamera etwas höher als deine Brust.',
      'Kopf, Schultern, Becken und Knie sollen alle im Bild sein.',
    ],
    steps: [
      'Streck ein Bein aus. Beug das andere und stell seinen Fuß außen neben das gestreckte Knie.',
      'Sitz aufrecht. Leg den Ellbogen der Gegenseite außen an das gebeugte Knie.',
      'Atme aus und dreh dich langsam zum gebeugten Knie.',
      'Bleib für ein paar tiefe Atemzüge und werde mit jedem etwas länger.',
      'Komm langsam zurück, wechsle die Beine und dreh dich zur anderen Seite.',
    ],
    watchFor: [
      'Beide Sitzknochen bleiben auf dem Boden.',
      'Der Rücken bleibt lang; die Schultern bleiben auf gleicher Höhe.',
      'Der Ellbogen liegt an; er drückt nicht.',
      STOP,
    ],
  },
  'standing-backbend': {
    setup: [
      'Stell dich seitlich zur Kamera, etwa zweieinhalb Meter von ihr entfernt.',
      'Stell die Kamera aufrecht hin, etwa auf Bauchhöhe.',
      'Du sollst ganz im Bild sein, von Kopf bis Fuß.',
    ],
    steps: [
      'Steh mit den Füßen hüftbreit und leg die Hände an den unteren Rücken.',
      'Werde lang, dann heb den Brustkorb und lehn dich langsam nach hinten.',
      'Ruh dort ein paar Sekunden und atme weiter.',
      'Komm langsam wieder hoch.',
    ],
    watchFor: [
      'Die Beine bleiben gestreckt, die Füße fest am Boden.',
      'Der Nacken bleibt lang; wirf den Kopf nicht zurück.',
      'Wenig ist genug. Hör auf, wenn sich etwas stechend, taub oder kribbelnd anfühlt, oder wenn dir schwindlig wird.',
    ],
  },
  'supine-arch': {
    setup: [
      'Leg dich seitlich zur Kamera, gut zwei Meter von ihr entfernt.',
      'Stell die Kamera tief, etwa auf Kniehöhe, und richte sie gerade auf dich.',
      'Du sollst ganz im Bild sein, von Kopf bis Fuß.',
    ],
    steps: [
      'Leg dich auf den Rücken, die Knie gebeugt, die Füße flach.',
      'Leg die Arme zur Seite, die Handflächen nach unten.',
      'Drück die Arme leicht in den Boden und heb den Brustkorb Richtung Decke.',
      'Ruh dort ein paar Sekunden und atme weiter.',
      'Lass den Brustkorb langsam sinken.',
    ],
    watchFor: [
      'Das Becken bleibt auf dem Boden.',
      'Der Kopf ruht auf dem Boden; drück nicht mit dem Nacken.',
      `Wenig ist genug. ${STOP}`,
    ],
  },
  'towel-extension': {
    setup: [
      'Roll ein Handtuch zusammen und leg es quer dorthin, wo die Mitte deines Rückens sein wird.',
      'Leg dich seitlich zur Kamera, gut zwei Meter von ihr entfernt.',
      'Stell die Kamera tief, etwa auf Kniehöhe, und richte sie gerade auf dich.',
    ],
    steps: [
      'Leg dich über das Handtuch, die Knie gebeugt, die Füße flach.',
      'Verschränk die Finger hinter dem Kopf und lass ihn von den Händen tragen.',
      'Atme aus und lass den oberen Rücken über dem Handtuch aufgehen.',
      'Ruh dort ein paar Sekunden.',
      'Komm langsam zurück; die Hände tragen weiter den Kopf.',
    ],
    watchFor: [
      'Lass das eigene Gewicht arbeiten; drück nicht.',
      'Das Becken bleibt auf dem Boden, und die Hände tragen den Kopf.',
      `Verschieb das Handtuch, wenn es auf einen Knochen drückt. ${STOP}`,
    ],
  },
  'supine-twist': {
    setup: [
      'Leg dich seitlich zur Kamera, gut zwei Meter von ihr entfernt.',
      'Stell die Kamera etwa auf Tischhöhe; sie schaut ein wenig auf dich hinunter.',
      'Du sollst ganz im Bild sein, mit Platz für die Knie.',
    ],
    steps: [
      'Leg dich auf den Rücken, die Beine lang, die Arme zur Seite.',
      'Zieh ein Knie hoch und nimm es mit der Hand der anderen Seite.',
      'Atme aus und führ das Knie hinüber, Richtung Schulter der anderen Seite.',
      'Ruh dort und atme; die Schulter auf der Seite des Knies liegt schwer auf dem Boden.',
      'Komm langsam zurück und wechsle die Seite.',
    ],
    watchFor: [
      'Die Schulter auf der Seite des gebeugten Knies bleibt auf dem Boden.',
      'Führ das Knie; zieh nicht.',
      `Ich sehe, welches Knie drüben liegt und wie lange, aber kaum, wie weit und wie schnell es ging. ${STOP}`,
    ],
  },
  'child-pose': {
    setup: [
      'Knie dich seitlich zur Kamera, gut zwei Meter von ihr entfernt.',
      'Stell die Kamera etwa auf die Höhe einer Stuhlfläche.',
      'Du sollst ganz im Bild sein, mit Platz vor deinen Händen.',
    ],
    steps: [
      'Beginn im Vierfüßlerstand, die Knie hüftbreit, die Zehen zusammen.',
      'Sink mit dem Becken zu den Fersen zurück und lauf mit den Händen nach vorn.',
      'Lass die Stirn zur Matte kommen.',
      'Ruh dort für ein paar langsame Atemzüge.',
      'Lauf mit den Händen zurück und komm langsam hoch.',
    ],
    watchFor: [
      'Ein Kissen unter der Stirn oder zwischen Fersen und Gesäß ist in Ordnung.',
      'Nur so weit, wie es Knien und Rücken guttut.',
      STOP,
    ],
  },
  'wall-stretch': {
    setup: [
      'Stell dich mit dem Gesicht zu einer Wand, seitlich zur Kamera, etwa zweieinhalb Meter von ihr entfernt.',
      'Stell die Kamera etwa auf Bauchhöhe.',
      'Du sollst ganz im Bild sein, und die Wand auch.',
    ],
    steps: [
      'Steh aufrecht und leg die Hände auf Brusthöhe an die Wand.',
      'Geh mit den Füßen zurück und lass die Brust zwischen die Arme sinken.',
      'Lass die Arme lang und ruh dort ein paar Sekunden.',
      'Geh mit den Füßen wieder vor und komm langsam hoch.',
    ],
    watchFor: ['Die Arme bleiben lang, die Knie weich.', 'Der Kopf bleibt zwischen den Armen.', STOP],
  },
  'arm-walkout': {
    setup: [
      'Stell dich mit dem Gesicht zu einer Wand, seitlich zur Kamera, etwa zweieinhalb Meter von ihr entfernt.',
      'Stell die Kamera etwa auf Bauchhöhe.',
      'Du sollst ganz im Bild sein, und die Wand über dir auch.',
    ],
    steps: [
      'Steh einen Schritt vor der Wand, aufrecht, die Hände an ihr.',
      'Lauf mit den Händen die Wand hinauf und lehn dich dabei zu ihr.',
      'Halt an, wenn die Arme lang sind und du etwa halb geneigt bist.',
      'Ruh dort ein paar Sekunden und atme.',
      'Lauf mit den Händen hinunter und richte dich langsam auf.',
    ],
    watchFor: ['Die Füße bleiben stehen.', 'Bleib da, wo es den Schultern angenehm ist.', STOP],
  },
};
