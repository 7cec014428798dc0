import { mount } from 'svelte';
import App from './app/App.svelte';
import { words } from './app/messages/words.ts';
import { Router } from './app/router.svelte.ts';
import { pageTicker } from './app/session/ticker.ts';
import { Unwind } from './app/unwind.svelte.ts';
import { browserCameras } from './platform/camera.ts';
import { pageFullScreen } from './platform/full-screen.ts';
import { onChangedElsewhere, type Preferences } from './platform/preferences.ts';
import { laterHistory } from './platform/open-history.ts';
import { pageOutOfSight } from './platform/out-of-sight.ts';
import { saveFile } from './platform/save-file.ts';
import { browserPower } from './platform/power.ts';
import { localSpeaker } from './platform/speech.ts';
import { webAudioTones } from './platform/tones.ts';
import { heldTogether, practiceMark } from './platform/practice-mark.ts';
import { screenWakeLock } from './platform/wake-lock.ts';
import { whenIdle } from './platform/when-idle.ts';

/** Puts the parts together and shows the page, in the language that is spoken by now. */
export function openPage(preferences: Preferences): void {
  const unwind = new Unwind(new Router(window), {
    cameras: browserCameras(),
    speaker: localSpeaker(words.language),
    tones: webAudioTones(),
    wakeLock: heldTogether(screenWakeLock(), practiceMark()),
    fullScreen: pageFullScreen(),
    preferences,
    loadRuntime: async (wish, onStage) =>
      (await import('./app/session/load-runtime.ts')).browserRuntimes(preferences)(wish, onStage),
    power: browserPower(),
    openVideo: async (file) => (await import('./platform/video-file.ts')).openVideoFile(file),
    openHistory: laterHistory(),
    now: () => new Date(),
    ticker: pageTicker,
    lastOutOfSightMs: pageOutOfSight(),
    reload: () => location.reload(),
    print: () => window.print(),
    saveFile,
  });

  onChangedElsewhere(() => unwind.reread());

  const target = document.getElementById('app');
  if (target === null) throw new Error('index.html has no #app');
  mount(App, { target, props: { unwind } });

  // Only the built page: while developing, what is kept would hide what has just been changed.
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    // A browser that refuses leaves the page as it is: online.
    whenIdle(() => void keepOnDevice(unwind).catch(() => undefined));
  }
}

async function keepOnDevice(unwind: Unwind): Promise<void> {
  const version = await import('./platform/app-version.ts');
  await version.keepOnDevice((takeOver) => {
    unwind.takeOver = takeOver;
  });
}
