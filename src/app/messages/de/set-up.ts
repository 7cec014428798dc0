import type { Messages } from '../messages.ts';

export const setUp: Messages['setUp'] = {
  title: 'Vorbereiten: {name}',
  how: 'So geht es',
  brokenOff:
    'Die Seite wurde neu geladen, darum ist dein Durchgang zu Ende. Was bis dahin gezählt wurde, ist aufgehoben:',
  place: 'Richte dich ein',
  watchFor: 'Achte auf dich',
  placement: 'Kamera {height}\u00a0m über dem Boden, du {distance}\u00a0m davor',
  placementFront: 'mit dem Gesicht zu ihr',
  placementSide: 'seitlich zu ihr',
  distance: '{n} m',
  turnOn: 'Kamera einschalten',
  asking: 'Warte, bis du die Kamera erlaubst…',
  privacy:
    'Das Bild bleibt auf diesem Gerät. Nichts wird aufgezeichnet, außer du speicherst es, und dann nur Punkte, nie das Bild.',
  camera: 'Kamera',
  cameraUnnamed: 'Kamera {n}',
  otherCamera: 'Andere Kamera',
  model: 'Sehen',
  modelAuto: 'Wähl für mich',
  modelFull: 'Voll: genauer',
  modelLite: 'Leicht: für langsamere Geräte',
  delegate: 'Läuft auf',
  delegateAuto: 'Wähl für mich',
  delegateCpu: 'Prozessor',
  delegateGpu: 'Grafik',
  settings: 'Kamera und Modell',
  guidance: 'Ton und Tempo',
  guidanceNote:
    'Ein kleiner Punkt neben der Anzeige bewegt sich in leichtem Tempo: Geh mit ihm mit. Er wartet auf dich und drängt nie.',
  marker: 'Punkt zum Mitgehen',
  markerShown: 'Zeigen',
  markerHidden: 'Verbergen',
  followSound: 'Klang zum Mitgehen',
  followNone: 'Keiner',
  followPace: 'Ein Ton, der auf dem Hinweg steigt',
  followBreath: 'Ein Atem, der anschwillt und abebbt',
  breaths: 'Atemzüge je Minute',
  loading: 'Gleich kann ich dich sehen',
  loadingModel: 'Das Modell wird geladen',
  measuring: 'Es wird ausprobiert, was hier am besten läuft',
  starting: 'Es startet',
  advice: {
    'few-frames':
      'Dieses Gerät schafft nur wenige Bilder in der Sekunde, schnelle Bewegungen können also fehlen. Schließ andere Programme, oder wähl unten das leichte Modell.',
    dim: 'Es ist wenig Licht. Mach eine Lampe an oder stell dich mit dem Gesicht zum Fenster: Die Winkel werden ruhiger.',
    'camera-rolled': 'Die Kamera hängt schief. Stell sie gerade.',
    'camera-pitched':
      'Die Kamera schaut dich steil an. Stell sie höher oder tiefer, bis sie dich gerade ansieht.',
  },
  looking: 'Ich suche dich.',
  found: 'Da bist du. Einen Moment.',
  ready: 'Ich sehe dich gut.',
  checks: {
    label: 'Was ich brauche, um dich zu sehen',
    names: {
      light: 'Licht',
      person: 'Du im Bild',
      trunk: 'Schultern und Becken',
      distance: 'Abstand',
      frames: 'Bilder je Sekunde',
      camera: 'Kamera gerade',
      still: 'Still, in der Mitte',
    },
    viewNames: { front: 'Gesicht zur Kamera', side: 'Seitlich zur Kamera' },
    states: { waiting: 'noch nicht', good: 'gut', needs: 'du bist dran', better: 'geht noch besser' },
    whyTitle: 'Warum sieht es mich nicht?',
    why: {
      light:
        'Ich finde Schultern und Becken an ihren Rändern. Eine Lampe vor dir oder ein Fenster, zu dem du schaust, hilft; ein helles Fenster hinter dir nicht.',
      person:
        'Ich folge einer Person: der, die zuerst am Platz war. Kleidung, die wie Wand oder Boden aussieht, macht dich schwer zu finden, weite auch.',
      trunk:
        'Beide Schultern und beide Hüften müssen im Bild bleiben, mit etwas Platz ringsum für die Bewegung; bei manchen Übungen auch Knie oder Kopf.',
      distance:
        'Zu nah, und du gerätst beim Bewegen aus dem Bild. Zu weit weg, und ein Grad ist kleiner als ein Bildpunkt. Etwa {distance} m sind hier richtig. Der Umriss zeigt es.',
      frames:
        'Zwischen zu wenigen Bildern bleibt eine schnelle Bewegung ungesehen. Schließ andere Programme, steck das Ladekabel ein, oder wähl unter „Kamera und Modell“ das leichte Modell.',
      camera:
        'Eine Kamera, die schief hängt oder dich steil ansieht, zeigt andere Winkel, als es sind. Stell sie gerade, etwa {height} m hoch.',
      still:
        'Ruh zwei Sekunden so, wie du es zwischen zwei Bewegungen tätest. Das wird deine Mitte, und jeder Winkel zählt von ihr aus.',
    },
    whyView: {
      front: 'Diese Bewegung lese ich von vorn. Dreh dich, bis Brust und Becken zur Kamera schauen.',
      side: 'Diese Bewegung lese ich von der Seite. Dreh dich, bis eine Schulter zur Kamera zeigt.',
    },
  },
  running: {
    how: 'Ich sehe dich mit dem {model} Modell auf {place}, {ms} ms je Bild.',
    models: { full: 'vollen', lite: 'leichten', heavy: 'schweren' },
    places: {
      one: 'einem Kern des Prozessors',
      several: 'mehreren Kernen des Prozessors',
      graphics: 'dem Grafikchip',
    },
    why: {
      wished: 'Das hast du so gewählt.',
      only: 'Anderes läuft hier nicht.',
      fastest: 'Das war das Schnellste, was ich auf diesem Gerät ausprobiert habe.',
      'full-too-slow': 'Das volle Modell ist für dieses Gerät zu langsam: Schnelle Bewegungen gingen unter.',
    },
    fewerPictures: 'Ich bitte die Kamera um {n} Bilder in der Sekunde: Mehr könnte ich nicht anschauen.',
    savesPower: 'Dein Akku ist fast leer, darum bitte ich die Kamera um nur {n} Bilder in der Sekunde.',
    outgrown: {
      'too-slow':
        'Dieses Gerät ist langsam geworden. Vor dem nächsten Durchgang probiere ich noch einmal aus, was am besten läuft.',
      spare:
        'Dieses Gerät hat Zeit übrig. Vor dem nächsten Durchgang probiere ich aus, ob das volle Modell gut läuft.',
    },
  },
  preview: 'Deine Kamera, gespiegelt',
  begin: 'Los geht’s',
  startsItself: 'Von selbst beginnen, wenn ich am Platz und still bin',
  counts: ['Eins', 'Zwei', 'Drei'],
  countLabel: 'Beginnt in',
  beginHint: 'Dann geh an deinen Platz. Es wartet, bis es dich gut sieht und du still bist.',
  sound: 'Dreh den Ton auf: Du hörst, was zu tun ist.',
  noVoice: 'Dieser Browser hat keine eigene deutsche Stimme. Du siehst die Worte und hörst Töne.',
  numbersFrom: 'Woher die Zahlen kommen',
  sourceKinds: { article: 'Artikel', literature: 'Forschung', judgement: 'unsere Vorgabe' },
};
