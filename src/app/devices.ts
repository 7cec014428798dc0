import { createContext } from 'svelte';
import type { Cameras } from '../platform/camera.ts';
import type { FullScreen } from '../platform/full-screen.ts';
import type { HistoryStore } from '../platform/history-store.ts';
import type { Preferences } from '../platform/preferences.ts';
import type { Power } from '../platform/power.ts';
import type { Speaker } from '../platform/speech.ts';
import type { Tones } from '../platform/tones.ts';
import type { VideoFile } from '../platform/video-file.ts';
import type { WakeLock } from '../platform/wake-lock.ts';
import type { Ticker } from './session/ticker.ts';
import type { LoadRuntime } from './session/runtime-wish.ts';

/** What the page needs of the device. Handed in at the top, so that tests can hand in others. */
export interface Devices {
  readonly cameras: Cameras;
  readonly speaker: Speaker;
  readonly tones: Tones;
  readonly wakeLock: WakeLock;
  readonly fullScreen: FullScreen;
  readonly preferences: Preferences;
  readonly loadRuntime: LoadRuntime;
  readonly power: Power;
  /** @throws {VideoFileError} */
  readonly openVideo: (file: Blob) => Promise<VideoFile>;
  /** The sets that are kept; what opens it comes when it is first needed. */
  readonly openHistory: () => Promise<HistoryStore>;
  readonly now: () => Date;
  readonly ticker: Ticker;
  /** When the page was last out of sight, milliseconds of `performance.now`: see `pageOutOfSight`. */
  readonly lastOutOfSightMs: () => number;
  /** Opens the page anew, as the browser's own button does. */
  readonly reload: () => void;
  /** Opens the device's own print dialogue. */
  readonly print: () => void;
  readonly saveFile: (name: string, content: Blob) => void;
}

export const [getDevices, setDevices] = createContext<Devices>();
