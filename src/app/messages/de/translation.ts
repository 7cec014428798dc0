import type { Translation } from '../translation.ts';
import { de } from './de.ts';
import { cards } from './exercises/cards.ts';
import { routinesCatalogue } from './routines-catalogue.ts';

export const german: Translation = {
  messages: de,
  cards,
  routines: routinesCatalogue,
  told: async () => (await import('./told.ts')).told,
};
