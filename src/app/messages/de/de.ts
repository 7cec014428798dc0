import type { Messages } from '../messages.ts';
import { common } from './common.ts';
import { counts } from './counts.ts';
import { cueWords } from './cue-words.ts';
import { demo } from './demo.ts';
import { directions } from './directions.ts';
import { guided } from './guided.ts';
import { offline } from './offline.ts';
import { historyWords } from './history.ts';
import { phases } from './phases.ts';
import { positions } from './positions.ts';
import { practice } from './practice.ts';
import { privacy } from './privacy.ts';
import { rangesWords } from './ranges.ts';
import { reasons } from './reasons.ts';
import { repNotes } from './rep-notes.ts';
import { replay } from './replay.ts';
import { room } from './room.ts';
import { routinesWords } from './routines.ts';
import { safety } from './safety.ts';
import { setUp } from './set-up.ts';
import { start } from './start.ts';
import { summary } from './summary.ts';
import { troubles } from './troubles.ts';
import { video } from './video.ts';
import { views } from './views.ts';

/** German, complete. */
export const de: Messages = {
  language: 'de',
  cues: cueWords,
  troubles,
  guided,
  directions,
  reasons,
  phases,
  counts,
  safety,
  repNotes,
  ranges: rangesWords,
  routines: routinesWords,
  common,
  start,
  offline,
  privacy,
  positions,
  views,
  setUp,
  practice,
  summary,
  history: historyWords,
  replay,
  room,
  demo,
  video,
};
