import type { Messages } from '../messages.ts';

/** Watching a recorded set. */
export const demo: Messages['demo'] = {
  title: 'Ein aufgezeichneter Durchgang',
  see: 'Erst einmal zusehen',

  fetching: 'Die Aufzeichnung wird geholt',
  label: 'Eine Aufzeichnung',
  choose: 'Du siehst',
  names: { 'chair-twist': 'Drehung auf dem Stuhl', 'cat-cow': 'Katze und Kuh', 'too-far': 'Zu weit' },
  figure: 'Die aufgezeichnete Figur, gespiegelt wie dein Spiegelbild',
  after: 'Das war eine Aufzeichnung, nicht du.',
  afterNote:
    'Gemessen wurde live, genau so, wie du gemessen wirst. Nichts davon zählt als deine Übung. Vor deinem ersten eigenen Durchgang kommen ein paar Fragen zu deinem Rücken.',
  try: 'Selbst ausprobieren',
  another: 'Eine andere ansehen',
  trouble: {
    title: 'Die Aufzeichnung ist nicht angekommen.',
    remedy: 'Sieh nach, ob du online bist, dann versuch es noch einmal.',
  },
};
