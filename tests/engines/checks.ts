import type { Check } from './check.ts';
import { camera, mediaPipe, voice } from './checks/camera.ts';
import { demo } from './checks/demo.ts';
import { history } from './checks/history.ts';
import { keyboard } from './checks/keyboard.ts';
import { language } from './checks/language.ts';
import { numbers } from './checks/numbers.ts';
import { offline } from './checks/offline.ts';
import { plantedUploads } from './checks/privacy.ts';
import { replayRoom } from './checks/replay-room.ts';
import { isolation, startPage } from './checks/start-page.ts';
import { video } from './checks/video.ts';

/** In the order of the report. */
export const CHECKS: readonly Check[] = [
  startPage,
  isolation,
  plantedUploads,
  language,
  keyboard,
  voice,
  demo,
  numbers,
  replayRoom,
  history,
  offline,
  camera,
  mediaPipe,
  video,
];
