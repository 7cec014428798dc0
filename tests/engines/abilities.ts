/** What an engine offers a page, asked of the engine itself. */
export interface Abilities {
  /** What it calls its WebGL 2 renderer in a worker; null without. */
  readonly webGl: string | null;
  /** Threads that share memory. */
  readonly sharedMemory: boolean;
  /** The page is kept apart from others by its headers. */
  readonly isolated: boolean;
  readonly videoDecoder: boolean;
  readonly serviceWorker: boolean;
  readonly trustedTypes: boolean;
  readonly camera: boolean;
  /** English voices that live on the device. */
  readonly voices: number;
}

/** Runs in the page and uses nothing around it. */
export async function askAbilities(): Promise<Abilities> {
  const has = (name: string): boolean => name in globalThis;
  const gl = has('OffscreenCanvas') ? new OffscreenCanvas(1, 1).getContext('webgl2') : null;
  const cameras = await (navigator.mediaDevices as MediaDevices | undefined)?.enumerateDevices();
  const synthesis = has('speechSynthesis') ? speechSynthesis : null;
  return {
    webGl: gl === null ? null : String(gl.getParameter(gl.RENDERER)),
    sharedMemory: has('SharedArrayBuffer'),
    isolated: globalThis.crossOriginIsolated,
    videoDecoder: has('VideoDecoder'),
    serviceWorker: 'serviceWorker' in navigator,
    trustedTypes: has('trustedTypes'),
    camera: cameras?.some(({ kind }) => kind === 'videoinput') ?? false,
    voices:
      synthesis?.getVoices().filter(({ localService, lang }) => localService && /^en/i.test(lang)).length ??
      0,
  };
}

/** The same in words, for the report. */
export const inWords = (abilities: Abilities): readonly string[] => [
  `WebGL 2: ${abilities.webGl ?? 'none'}`,
  `threads that share memory: ${yesNo(abilities.sharedMemory)}`,
  `page isolated by its headers: ${yesNo(abilities.isolated)}`,
  `video decoder: ${yesNo(abilities.videoDecoder)}`,
  `service worker: ${yesNo(abilities.serviceWorker)}`,
  `Trusted Types: ${yesNo(abilities.trustedTypes)}`,
  `camera: ${yesNo(abilities.camera)}`,
  `English voices on the device: ${abilities.voices}`,
];

const yesNo = (is: boolean): string => (is ? 'yes' : 'no');
