import type { Messages } from '../messages.ts';

export const views: Messages['views'] = { front: 'Schau zur Kamera', side: 'Seitlich zur Kamera' };
