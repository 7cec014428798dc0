import type { Troubles } from '../messages.ts';

export const troubles: Troubles = {
  camera: {
    refused: {
      title: 'Die Kamera ist noch nicht erlaubt.',
      remedy:
        'Unwind muss sehen, wie du dich bewegst; das Bild bleibt auf diesem Gerät. Klick auf das Kamerazeichen in der Adresszeile, erlaube sie und versuch es noch einmal.',
    },
    'no-camera': {
      title: 'Es wurde keine Kamera gefunden.',
      remedy:
        'Schließ eine an oder wähl eine andere, dann versuch es noch einmal. Eine Aufzeichnung kannst du auch ohne Kamera ansehen.',
    },
    busy: {
      title: 'Ein anderes Programm benutzt die Kamera.',
      remedy: 'Schließ Videoanrufe und andere Tabs, die dein Bild zeigen, dann versuch es noch einmal.',
    },
    unplugged: {
      title: 'Die Kamera ist weg.',
      remedy:
        'Schließ sie wieder an oder weck sie auf, dann versuch es noch einmal. Was du bisher gemacht hast, bleibt erhalten.',
    },
    'picture-changed': {
      title: 'Das Bild hat seine Form geändert.',
      remedy:
        'Das Gerät wurde gedreht, oder die Kamera hat gewechselt. Stell es so hin, wie es bleiben soll, und fang noch einmal an. Was du bisher gemacht hast, bleibt erhalten.',
    },
    'insecure-context': {
      title: 'Diese Adresse darf keine Kamera benutzen.',
      remedy:
        'Browser geben die Kamera nur Seiten, die mit https oder auf diesem Computer (localhost) geöffnet sind.',
    },
    unsupported: {
      title: 'Dieser Browser gibt Seiten keine Kamera.',
      remedy: 'Nimm einen aktuellen Chrome, Edge, Firefox oder Safari.',
    },
  },
  runtime: {
    'model-missing': {
      title: 'Der Teil, der deine Bewegung sieht, fehlt.',
      remedy:
        'Schau, ob du online bist, und versuch es noch einmal. Wenn du Unwind selbst betreibst, führ zuerst „npm run models“ aus.',
    },
    'model-damaged': {
      title: 'Der Teil, der deine Bewegung sieht, kam beschädigt an.',
      remedy: 'Versuch es noch einmal, dann wird er neu geholt. Er wird vor jedem Gebrauch geprüft.',
    },
    'webgl-missing': {
      title: 'In diesem Browser ist die Grafik ausgeschaltet.',
      remedy:
        'Schalte in den Einstellungen des Browsers die Hardwarebeschleunigung (WebGL 2) ein, dann lade die Seite neu.',
    },
    'wasm-blocked': {
      title: 'Dieser Browser blockiert WebAssembly.',
      remedy:
        'Eine Datenschutz- oder Sperreinstellung verhindert es. Erlaube es für diese Seite, oder nimm einen anderen Browser.',
    },
    'worker-died': {
      title: 'Das Sehen deiner Bewegung ist stehen geblieben.',
      remedy: 'Vielleicht fehlt dem Browser Speicher. Schließ andere Tabs und versuch es noch einmal.',
    },
    'gave-up': {
      title: 'Das Sehen deiner Bewegung ist mehrmals stehen geblieben.',
      remedy:
        'Schließ andere Tabs oder wähl das leichte Modell, und versuch es noch einmal. Was du bisher gemacht hast, bleibt erhalten.',
    },
    closed: {
      title: 'Das Sehen deiner Bewegung ist beendet.',
      remedy: 'Geh zurück und fang noch einmal an.',
    },
    internal: {
      title: 'Beim Ansehen des Bildes ging etwas schief.',
      remedy:
        'Versuch es noch einmal. Wenn es bleibt, lade die Seite neu. Was du bisher gemacht hast, bleibt erhalten.',
    },
  },
  videoFile: {
    empty: { title: 'Diese Datei ist leer.', remedy: 'Wähl ein anderes Video.' },
    'not-a-video': { title: 'Das ist kein Video.', remedy: 'Wähl eine Datei in MP4, WebM oder MOV.' },
    'no-picture': {
      title: 'Diese Datei hat Ton, aber kein Bild.',
      remedy: 'Wähl ein Video, das die Übung zeigt.',
    },
    'codec-unsupported': {
      title: 'Dieser Browser kann dieses Video nicht abspielen.',
      remedy: 'Speichere es als MP4 (H.264) oder WebM, oder versuch einen anderen Browser.',
    },
    'too-long': {
      title: 'Dieses Video ist zu lang.',
      remedy:
        'Auf einmal geht höchstens eine Stunde mit 60 Bildern in der Sekunde, oder zwei mit 30. Teil es in kürzere.',
    },
    damaged: { title: 'Dieses Video ist beschädigt.', remedy: 'Wähl eine andere Kopie davon.' },
  },
  history: {
    full: {
      title: 'Auf diesem Gerät ist kein Platz mehr.',
      remedy:
        'Lösch ältere Durchgänge in deinem Verlauf oder schaff etwas Platz, dann geht es weiter. Was du hier siehst, ist noch vollständig.',
    },
    forbidden: {
      title: 'Dieser Browser lässt die Seite nichts aufheben.',
      remedy:
        'Ein privates Fenster oder eine Einstellung verbietet es. Du kannst weitermachen; Durchgänge sind weg, wenn die Seite geschlossen wird.',
    },
    newer: {
      title: 'Dein Verlauf wurde von einem neueren Unwind geschrieben.',
      remedy: 'Lade die Seite neu, um das neuere zu bekommen. Am Verlauf wurde nichts verändert.',
    },
    'other-tab': {
      title: 'Ein anderer Tab hält deinen Verlauf besetzt.',
      remedy: 'Schließ die anderen Tabs mit Unwind, dann versuch es noch einmal.',
    },
    outdated: {
      title: 'Ein anderer Tab hat ein neueres Unwind.',
      remedy: 'Lade diese Seite neu. Bis dahin wird hier nichts aufgehoben.',
    },
    broken: {
      title: 'Dein Verlauf war nicht zu erreichen.',
      remedy: 'Versuch es noch einmal; wenn es bleibt, lade die Seite neu. Üben kannst du trotzdem.',
    },
  },
  page: {
    title: 'Dieser Teil der Seite ist nicht angekommen.',
    remedy: 'Sieh nach, ob du online bist, dann lade die Seite neu.',
  },
  textFile: {
    'damaged-archive': {
      title: 'Diese .gz-Datei ist beschädigt.',
      remedy: 'Sie ließ sich nicht bis zum Ende auspacken. Wähl eine andere Kopie.',
    },
    'not-text': {
      title: 'Das ist keine Aufzeichnung.',
      remedy: 'Eine Aufzeichnung ist eine Textdatei, deren Name auf .pose.jsonl oder .pose.jsonl.gz endet.',
    },
    unreadable: {
      title: 'Diese Datei ließ sich nicht lesen.',
      remedy: 'Vielleicht wurde sie verschoben. Wähl sie noch einmal aus.',
    },
  },
};
