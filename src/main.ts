import { mount } from 'svelte';
import App from './app/App.svelte';
import { words } from './app/messages/words.ts';
import { Router } from './app/router.svelte.ts';
import { loadRuntime } from './app/session/load-runtime.ts';
import { pageTicker } from './app/session/ticker.ts';
import './app/styles/fonts.css';
import './app/styles/tokens.css';
import './app/styles/base.css';
import { Unwind } from './app/unwind.svelte.ts';
import { browserCameras } from './platform/camera.ts';
import { storedPreferences } from './platform/preferences.ts';
import { saveFile } from './platform/save-file.ts';
import { localSpeaker } from './platform/speech.ts';
import { webAudioTones } from './platform/tones.ts';
import { screenWakeLock } from './platform/wake-lock.ts';

const unwind = new Unwind(new Router(window), {
  cameras: browserCameras(),
  speaker: localSpeaker(words.language),
  tones: webAudioTones(),
  wakeLock: screenWakeLock(),
  preferences: storedPreferences(),
  loadRuntime,
  openVideo: async (file) => (await import('./platform/video-file.ts')).openVideoFile(file),
  now: () => new Date(),
  ticker: pageTicker,
  saveFile,
});

const target = document.getElementById('app');
if (target === null) throw new Error('index.html has no #app');
mount(App, { target, props: { unwind } });
