import type { Messages } from '../messages.ts';

/** Words about single repetitions in the summary. */
export const repNotes: Messages['repNotes'] = {
  title: 'Jede für sich',
  clean: 'Bei keiner ist etwas aufgefallen.',
  onlyClean: 'Nichts ist aufgefallen.',
  some: {
    one: 'Bei einer von {total} ist etwas aufgefallen.',
    other: 'Bei {n} von {total} ist etwas aufgefallen.',
  },
  all: 'Bei jeder ist etwas aufgefallen.',
  only: 'Etwas ist aufgefallen.',
  peak: '{n}°\u00a0±\u00a0{sigma}',
  held: '{n} s gehalten',
  said: 'Ich sagte {cues}',
  unseen: {
    one: 'Eine Sekunde lang konnte ich dich nicht sehen; vielleicht warst du weiter.',
    other: '{n} Sekunden lang konnte ich dich nicht sehen; vielleicht warst du weiter.',
  },
  form: {
    'pelvis-yaw': 'Dein Becken hat sich mitgedreht.',
    'side-lean': 'Du hast dich zur Seite geneigt.',
    rocking: 'Dein Becken war nicht mehr über den Knien.',
    'elbow-bend': 'Deine Ellbogen haben sich gebeugt.',
    'knee-bend': 'Deine Knie haben sich gebeugt.',
    'head-back': 'Dein Kopf ging weit nach hinten.',
    'arms-drop': 'Deine Arme sind gesunken.',
    'hips-lift': 'Dein Becken hat sich vom Boden gehoben.',
  },
};
