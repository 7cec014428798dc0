import type { PhaseWords } from '../messages.ts';

export const phases: PhaseWords = {
  framing: 'Come into the picture.',
  neutral: 'Rest in the middle, quite still.',
  ready: 'Begin when you’re ready.',
  moving: 'Slowly.',
  holding: 'Hold it there.',
  returning: 'Slowly back.',
  paused: 'Paused.',
  ended: 'That’s it.',
};
