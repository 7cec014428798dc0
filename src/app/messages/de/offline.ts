import type { Messages } from '../messages.ts';

export const offline: Messages['offline'] = {
  newer: 'Eine neue Version ist da.',
  takeOver: 'Jetzt laden',
  practising: 'In einem anderen Tab wird gerade geübt. Beende dort die Übung, dann lade die neue Version.',
};
