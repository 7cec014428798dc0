import type { Troubles } from '../messages.ts';

export const troubles: Troubles = {
  camera: {
    refused: {
      title: 'The camera is not allowed yet.',
      remedy:
        'Unwind needs to see you move; the picture stays on this device. Click the camera sign in the address bar, allow it, then try again.',
    },
    'no-camera': {
      title: 'No camera was found.',
      remedy:
        'Plug one in or choose another one, then try again. You can also look at a recording without a camera.',
    },
    busy: {
      title: 'Another program is using the camera.',
      remedy: 'Close video calls and other tabs that show your picture, then try again.',
    },
    unplugged: {
      title: 'The camera went away.',
      remedy: 'Plug it in again or wake it up, then try again. What you did so far is kept.',
    },
    'picture-changed': {
      title: 'The picture changed its shape.',
      remedy:
        'The device was turned, or the camera changed. Put it where it is to stay, then begin again. What you did so far is kept.',
    },
    'insecure-context': {
      title: 'This address may not use a camera.',
      remedy: 'Browsers only give the camera to pages opened with https or on this computer (localhost).',
    },
    unsupported: {
      title: 'This browser gives pages no camera.',
      remedy: 'Use a recent Chrome, Edge, Firefox or Safari.',
    },
  },
  runtime: {
    'model-missing': {
      title: 'The part that sees your movement is missing.',
      remedy:
        'Check that you are online, then try again. If you run Unwind yourself, run “npm run models” first.',
    },
    'model-damaged': {
      title: 'The part that sees your movement arrived damaged.',
      remedy: 'Try again to fetch it anew. It is checked before every use.',
    },
    'webgl-missing': {
      title: 'This browser has graphics switched off.',
      remedy: 'Turn on hardware acceleration (WebGL 2) in the browser’s settings, then reload the page.',
    },
    'wasm-blocked': {
      title: 'This browser blocks WebAssembly.',
      remedy: 'A privacy or lockdown setting stops it. Allow it for this page, or use another browser.',
    },
    'worker-died': {
      title: 'Seeing your movement stopped.',
      remedy: 'The browser may be short of memory. Close other tabs and try again.',
    },
    'gave-up': {
      title: 'Seeing your movement stopped several times.',
      remedy: 'Close other tabs, or choose the lite model, and try again. What you did so far is kept.',
    },
    closed: { title: 'Seeing your movement has ended.', remedy: 'Go back and start again.' },
    internal: {
      title: 'Something went wrong while looking at the picture.',
      remedy: 'Try again. If it stays, reload the page. What you did so far is kept.',
    },
  },
  videoFile: {
    empty: { title: 'This file is empty.', remedy: 'Choose another video.' },
    'not-a-video': { title: 'This is not a video.', remedy: 'Choose an MP4, WebM or MOV file.' },
    'no-picture': {
      title: 'This file has sound but no picture.',
      remedy: 'Choose a video that shows the exercise.',
    },
    'codec-unsupported': {
      title: 'This browser cannot decode this video.',
      remedy: 'Save it as MP4 (H.264) or WebM, or try another browser.',
    },
    'too-long': {
      title: 'This video is too long.',
      remedy:
        'Up to an hour at 60 pictures a second, or two at 30, can be looked at in one go. Cut it into shorter ones.',
    },
    damaged: { title: 'This video is damaged.', remedy: 'Choose another copy of it.' },
  },
  history: {
    full: {
      title: 'There is no room left on this device.',
      remedy:
        'Delete some older sets in your history, or free some space, and go on. What you see here is still whole.',
    },
    forbidden: {
      title: 'This browser lets the page keep nothing.',
      remedy:
        'A private window or a setting forbids it. You can go on; sets are gone when the page is closed.',
    },
    newer: {
      title: 'Your history was written by a newer Unwind.',
      remedy: 'Load the page again to get the newer one. Nothing of it was changed.',
    },
    'other-tab': {
      title: 'Another tab keeps your history busy.',
      remedy: 'Close the other tabs with Unwind, then try again.',
    },
    outdated: {
      title: 'Another tab has a newer Unwind.',
      remedy: 'Load this page again. Until then nothing is kept here.',
    },
    broken: {
      title: 'Your history could not be reached.',
      remedy: 'Try again; if it stays, load the page again. You can go on practising.',
    },
  },
  page: {
    title: 'This part of the page did not arrive.',
    remedy: 'Check that you are online, then load the page again.',
  },
  textFile: {
    'damaged-archive': {
      title: 'This .gz file is damaged.',
      remedy: 'It could not be unpacked to its end. Choose another copy.',
    },
    'not-text': {
      title: 'This is not a recording.',
      remedy: 'A recording is a text file whose name ends in .pose.jsonl or .pose.jsonl.gz.',
    },
    unreadable: { title: 'This file could not be read.', remedy: 'It may have been moved. Choose it again.' },
  },
};
