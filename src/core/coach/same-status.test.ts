import { expect, it } from 'vitest';
import type { CoachStatus } from './event.ts';
import { isSameStatus } from './same-status.ts';

const status: CoachStatus = {
  phase: 'moving',
  direction: 'left',
  repsDone: { left: 1, right: 0 },
  repsTarget: 3,
  heldMs: 0,
  holdTargetMs: 5000,
  peakDeg: 12.5,
  paused: null,
  mayPause: true,
};

it('is the same status made anew, and not one that differs in anything that changes', () => {
  expect(isSameStatus(status, { ...status, repsDone: { ...status.repsDone } })).toBe(true);
  const others: Partial<CoachStatus>[] = [
    { phase: 'holding' },
    { direction: null },
    { repsDone: { left: 2, right: 0 } },
    { repsDone: { left: 1 } },
    { heldMs: 33 },
    { peakDeg: null },
    { paused: 'hand' },
    { mayPause: false },
  ];
  for (const other of others) expect(isSameStatus(status, { ...status, ...other })).toBe(false);
});
