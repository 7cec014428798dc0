import type { ByDirection } from '../messages.ts';

export const directions: ByDirection = {
  left: { name: 'links', side: 'Linke Seite', to: 'nach links', go: 'Dreh dich langsam nach links.' },
  right: { name: 'rechts', side: 'Rechte Seite', to: 'nach rechts', go: 'Dreh dich langsam nach rechts.' },
  cat: { name: 'Katze', side: 'Katze', to: 'gerundet', go: 'Atme aus und mach den Rücken rund.' },
  cow: { name: 'Kuh', side: 'Kuh', to: 'gesenkt', go: 'Atme ein und lass den Rücken sinken.' },
  back: {
    name: 'nach hinten',
    side: 'Nach hinten',
    to: 'nach hinten',
    go: 'Lehn dich langsam nach hinten.',
  },
  forward: { name: 'nach vorn', side: 'Nach vorn', to: 'nach vorn', go: 'Lehn dich langsam nach vorn.' },
  'left-arm': {
    name: 'linker Arm',
    side: 'Linker Arm',
    to: 'mit dem linken Arm',
    go: 'Führ den linken Arm langsam vor die Brust.',
  },
  'right-arm': {
    name: 'rechter Arm',
    side: 'Rechter Arm',
    to: 'mit dem rechten Arm',
    go: 'Führ den rechten Arm langsam vor die Brust.',
  },
  'left-leg': {
    name: 'linkes Bein',
    side: 'Linkes Bein',
    to: 'mit dem linken Bein',
    go: 'Zieh das linke Knie langsam heran.',
  },
  'right-leg': {
    name: 'rechtes Bein',
    side: 'Rechtes Bein',
    to: 'mit dem rechten Bein',
    go: 'Zieh das rechte Knie langsam heran.',
  },
  overhead: {
    name: 'über den Kopf',
    side: 'Über den Kopf',
    to: 'über den Kopf',
    go: 'Führ die Arme langsam nach oben.',
  },
  together: {
    name: 'zusammen',
    side: 'Schulterblätter zusammen',
    to: 'nach hinten',
    go: 'Zieh die Schultern langsam nach hinten.',
  },
  tuck: { name: 'Kinn zurück', side: 'Kinn zurück', to: 'zurück', go: 'Zieh das Kinn langsam zurück.' },
  'roll-up': {
    name: 'nach oben',
    side: 'Nach oben rollen',
    to: 'nach oben',
    go: 'Roll langsam Richtung Kopf.',
  },
  'roll-down': {
    name: 'nach unten',
    side: 'Nach unten rollen',
    to: 'nach unten',
    go: 'Roll langsam Richtung Becken.',
  },
  lift: {
    name: 'angehoben',
    side: 'Brustkorb heben',
    to: 'angehoben',
    go: 'Heb langsam den Brustkorb.',
  },
  'left-knee': {
    name: 'linkes Knie',
    side: 'Linkes Knie hinüber',
    to: 'mit dem linken Knie',
    go: 'Führ das linke Knie langsam hinüber.',
  },
  'right-knee': {
    name: 'rechtes Knie',
    side: 'Rechtes Knie hinüber',
    to: 'mit dem rechten Knie',
    go: 'Führ das rechte Knie langsam hinüber.',
  },
};
