import type { RoutineTranslation } from '../translation.ts';

/** The routines that come with the page, by id. */
export const routinesCatalogue: Readonly<Record<string, RoutineTranslation>> = {
  'desk-break': { name: 'Pause am Schreibtisch', summary: 'Auf dem Stuhl, zwischen zwei Terminen.' },
  'gentle-morning': {
    name: 'Sanfter Morgen',
    summary: 'Auf der Matte: Weck deinen Rücken langsam, mit deinem Atem.',
  },
  'twists-both-sides': {
    name: 'Drehungen, beide Seiten',
    summary: 'Im Stehen, auf dem Stuhl und auf dem Boden: links und rechts gleich.',
  },
};
