import type { Messages } from '../messages.ts';

export const video: Messages['video'] = {
  title: 'Video auswerten',
  headline: 'Werte ein Video aus.',
  lead: 'Ein eigenes Video wird Bild für Bild angesehen, hier auf diesem Gerät. Es wird nicht hochgeladen und nicht behalten.',
  exercise: 'Was zeigt es?',
  choose: 'Video auswählen',
  drop: 'oder zieh eine Videodatei hierher',
  progress: 'Das Video wird angesehen',
  done: '{percent}\u00a0%',
  speed: '{n} × Echtzeit',
  remaining: 'noch etwa {time}',
  enough: 'Hier aufhören und ansehen',
  opening: 'Das Video wird geöffnet',
};
