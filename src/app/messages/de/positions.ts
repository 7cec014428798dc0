import type { Messages } from '../messages.ts';

export const positions: Messages['positions'] = {
  chair: 'Auf dem Stuhl',
  standing: 'Im Stehen',
  'all-fours': 'Im Vierfüßlerstand',
  kneeling: 'Im Knien',
  floor: 'Auf dem Boden',
  lying: 'Im Liegen',
};
