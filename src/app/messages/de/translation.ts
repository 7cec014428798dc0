import type { Translation } from '../translation.ts';
import { de } from './de.ts';
import { guided } from './exercises/guided.ts';
import { measured } from './exercises/measured.ts';
import { simpler } from './exercises/simpler.ts';
import { routinesCatalogue } from './routines-catalogue.ts';

export const german: Translation = {
  messages: de,
  exercises: { ...measured, ...simpler, ...guided },
  routines: routinesCatalogue,
  sources: async () => (await import('./sources.ts')).sources,
};
