import { sampleGuided, sampleSet } from '../../history/testing/kept-sets.ts';
import type { OwnRoutine } from '../../routines/own-routines.ts';
import type { Backup } from '../backup.ts';

/** A little of everything, with these routines. */
export const sampleBackup = (routines: readonly OwnRoutine[]): Backup => ({
  created: '2026-03-02T08:00:00.000Z',
  sets: [sampleSet('2026-03-01T10:20:30.123Z'), sampleGuided('2026-03-01T11:00:00.000Z')],
  ranges: [
    {
      exercise: 'chair-twist',
      direction: 'left',
      own: { endDeg: 31, sigmaDeg: 3, measuredOn: '2026-02-01' },
      set: null,
      ceilingDeg: null,
    },
  ],
  routines,
  settings: { volume: 0.5, muted: true, soundToFollow: 'breath' },
});
