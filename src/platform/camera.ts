import { CameraError, asCameraError, type CameraErrorCode } from './camera-error.ts';
import { pumpFrames, risingClock, type FrameSink } from './frame-pump.ts';
import { trackStream } from './track-stream.ts';

export interface CameraInfo {
  readonly deviceId: string;
  /** Empty until the person has allowed a camera once. */
  readonly label: string;
}

/** A certain camera, or whichever looks the wanted way. */
export type CameraChoice =
  | { readonly kind: 'device'; readonly deviceId: string }
  | { readonly kind: 'facing'; readonly facing: Facing };

export type Facing = 'user' | 'environment';

/** An open camera. Whoever opened it closes it; a closed camera's light is off. */
export interface Camera {
  readonly deviceId: string;
  /** Which way it looks, as far as the device tells. */
  readonly facing: Facing | null;
  /** Shows the live, unmirrored picture. A view may place it in the page; it is muted and plays inline. */
  readonly video: HTMLVideoElement;
  /** Hands every new picture on until `stop` is called; only one receiver at a time. */
  start(onPicture: FrameSink): void;
  /**
   * The same pictures as a stream that another thread can read, dated by the camera; of what nobody has read only the newest
   * is kept. Takes the place of `start`, and ends with `stop`. Null where the browser has no such stream.
   */
  stream(): ReadableStream<VideoFrame> | null;
  stop(): void;
  /** Asks for this many pictures a second; a camera that cannot goes on as it is. */
  setRate(framesPerSecond: number): void;
  /** Called once when the camera goes away by itself. */
  onLost: ((error: CameraError) => void) | null;
  close(): void;
}

export interface Cameras {
  list(): Promise<readonly CameraInfo[]>;
  /** @throws {CameraError} */
  open(choice: CameraChoice): Promise<Camera>;
}

const PICTURE = { width: { ideal: 1280 }, height: { ideal: 720 } } as const;

const constraintsFor = (choice: CameraChoice): MediaTrackConstraints => ({
  ...PICTURE,
  frameRate: { ideal: 30, max: 60 },
  ...(choice.kind === 'device'
    ? { deviceId: { exact: choice.deviceId } }
    : { facingMode: { ideal: choice.facing } }),
});

function mediaDevices(page: Window): MediaDevices {
  const devices = page.navigator.mediaDevices as MediaDevices | undefined;
  if (devices !== undefined && 'getUserMedia' in devices) return devices;
  if (!page.isSecureContext) {
    throw new CameraError('insecure-context', 'cameras need https or localhost');
  }
  throw new CameraError('unsupported', 'this browser has no getUserMedia');
}

async function showing(stream: MediaStream): Promise<HTMLVideoElement> {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.disablePictureInPicture = true;
  video.srcObject = stream;
  await video.play();
  return video;
}

function limit(track: MediaStreamTrack, framesPerSecond: number): void {
  // In place of all constraints there were: the camera itself stays the one that was opened.
  const constraints = { ...PICTURE, frameRate: { ideal: framesPerSecond, max: framesPerSecond } };
  track.applyConstraints(constraints).catch(() => undefined);
}

class OpenCamera implements Camera {
  readonly deviceId: string;
  readonly facing: Facing | null;
  readonly video: HTMLVideoElement;
  onLost: ((error: CameraError) => void) | null = null;
  readonly #stream: MediaStream;
  readonly #permissions: Permissions;
  /** One for the camera's whole life: a later receiver never sees time begin again. */
  readonly #clock = risingClock();
  #stopPump: (() => void) | null = null;
  /** What the stream reads: a track of its own, with limits of its own. */
  #streamed: MediaStreamTrack | null = null;
  #rate: number | null = null;

  constructor(stream: MediaStream, video: HTMLVideoElement, permissions: Permissions) {
    this.#permissions = permissions;
    this.#stream = stream;
    this.video = video;
    const track = stream.getVideoTracks()[0];
    const { deviceId, facingMode } = track?.getSettings() ?? {};
    this.deviceId = deviceId ?? '';
    this.facing = facingMode === 'user' || facingMode === 'environment' ? facingMode : null;
    track?.addEventListener('ended', this.#lost);
  }

  start(onPicture: FrameSink): void {
    this.stop();
    this.#stopPump = pumpFrames(this.video, this.#clock, onPicture);
  }

  stream(): ReadableStream<VideoFrame> | null {
    this.stop();
    const [track] = this.#stream.getVideoTracks();
    if (track === undefined) return null;
    return trackStream(track, (own) => {
      this.#streamed = own;
      this.#stopPump = () => own.stop();
      if (this.#rate !== null) limit(own, this.#rate);
    });
  }

  setRate(framesPerSecond: number): void {
    this.#rate = framesPerSecond;
    for (const track of [...this.#stream.getVideoTracks(), this.#streamed]) {
      if (track?.readyState === 'live') limit(track, framesPerSecond);
    }
  }

  stop(): void {
    this.#stopPump?.();
    this.#stopPump = null;
  }

  close(): void {
    this.stop();
    for (const track of this.#stream.getTracks()) {
      track.removeEventListener('ended', this.#lost);
      track.stop();
    }
    this.video.srcObject = null;
    this.video.remove();
  }

  readonly #lost = (): void => {
    this.stop();
    void this.#whyLost().then((code) => {
      this.onLost?.(new CameraError(code, 'the camera stopped by itself'));
    });
  };

  /** A permission that was taken back ends the picture just as a pulled plug does. */
  async #whyLost(): Promise<CameraErrorCode> {
    try {
      const { state } = await this.#permissions.query({ name: 'camera' });
      return state === 'granted' ? 'unplugged' : 'refused';
    } catch {
      // Not every browser tells.
      return 'unplugged';
    }
  }
}

/** The cameras of this device, through `getUserMedia`. */
export function browserCameras(page: Window = window): Cameras {
  return {
    async list() {
      const devices = await mediaDevices(page).enumerateDevices();
      return devices
        .filter((device) => device.kind === 'videoinput')
        .map(({ deviceId, label }) => ({ deviceId, label }));
    },
    async open(choice) {
      let stream: MediaStream | null = null;
      try {
        stream = await mediaDevices(page).getUserMedia({ audio: false, video: constraintsFor(choice) });
        return new OpenCamera(stream, await showing(stream), page.navigator.permissions);
      } catch (cause) {
        for (const track of stream?.getTracks() ?? []) track.stop();
        throw asCameraError(cause);
      }
    },
  };
}
