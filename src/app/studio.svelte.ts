import { untrack } from 'svelte';
import type { Exercise } from '../core/exercises/exercise.ts';
import { readsOutline } from '../core/measure/outline.ts';
import type { Camera, CameraChoice, CameraInfo } from '../platform/camera.ts';
import { asCameraError, type CameraErrorCode } from '../platform/camera-error.ts';
import { PoseRuntimeError, type PoseRuntime, type PoseRuntimeErrorCode } from '../pose-runtime/runtime.ts';
import type { Devices } from './devices.ts';
import { FULL_RATE, Pacing } from './pacing.svelte.ts';
import {
  isDelegate,
  isModelName,
  KEPT_CHOICE,
  type LoadingStage,
  type RuntimeWish,
  type WhyRuntime,
} from './session/runtime-wish.ts';

export type CameraState =
  | { readonly kind: 'off' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'on'; readonly camera: Camera }
  | { readonly kind: 'trouble'; readonly code: CameraErrorCode };

export type RuntimeState =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'loading' } & LoadingStage)
  | { readonly kind: 'ready'; readonly runtime: PoseRuntime; readonly why: WhyRuntime }
  | { readonly kind: 'trouble'; readonly code: PoseRuntimeErrorCode };

const ignore = (): void => undefined;

type StudioDevices = Pick<Devices, 'cameras' | 'loadRuntime' | 'preferences' | 'power'>;

/** Camera and pose runtime while somebody sets up and practises. Both are let go of when the studio closes. */
export class Studio {
  camera = $state.raw<CameraState>({ kind: 'off' });
  runtime = $state.raw<RuntimeState>({ kind: 'none' });
  cameras = $state.raw<readonly CameraInfo[]>([]);
  model = $state<RuntimeWish['model']>('auto');
  delegate = $state<RuntimeWish['delegate']>('auto');
  readonly pacing: Pacing;
  /** The model was left to us, and this device now calls for another one than the one that runs. */
  readonly outgrown: 'too-slow' | 'spare' | null = $derived.by(() => {
    const { runtime, pacing } = this;
    if (this.model !== 'auto' || runtime.kind !== 'ready' || pacing.fitness === 'fits') return null;
    const lite = runtime.runtime.info.model.name === 'lite';
    return lite === (pacing.fitness === 'spare') ? pacing.fitness : null;
  });
  readonly #devices: StudioDevices;
  #cameraRequest = 0;
  #runtimeRequest = 0;
  #loaded: RuntimeWish | null = null;
  /**
   * When the last load was over, however it went. Loads come one after another: two at once would fetch the same model twice
   * and starve each other. It does not know what was loaded, which would be kept for as long as the page is open.
   */
  #lastLoad: Promise<void> = Promise.resolve();

  constructor(devices: StudioDevices) {
    this.#devices = devices;
    this.pacing = new Pacing(devices.power, (rate) => {
      if (this.camera.kind === 'on') this.camera.camera.setRate(rate);
    });
    this.reread();
  }

  /** Takes what is kept on the device for true. */
  reread(): void {
    const model = this.#devices.preferences.read('model');
    const delegate = this.#devices.preferences.read('delegate');
    this.model = isModelName(model) ? model : 'auto';
    this.delegate = isDelegate(delegate) ? delegate : 'auto';
  }

  get preferredCamera(): CameraChoice {
    const deviceId = this.#devices.preferences.read('camera');
    return deviceId === null ? { kind: 'facing', facing: 'user' } : { kind: 'device', deviceId };
  }

  /** Opens a camera; the last one asked for wins. A remembered camera that is gone gives way to any other. */
  async openCamera(choice: CameraChoice): Promise<void> {
    const request = ++this.#cameraRequest;
    this.#closeCamera();
    this.camera = { kind: 'asking' };
    try {
      const camera = await this.#openOrAny(choice);
      if (request !== this.#cameraRequest) {
        camera.close();
        return;
      }
      if (choice.kind === 'device') this.#devices.preferences.write('camera', camera.deviceId);
      this.camera = { kind: 'on', camera };
      // Cameras open at the highest rate.
      if (this.pacing.cameraRate < FULL_RATE) camera.setRate(this.pacing.cameraRate);
      this.cameras = await this.#devices.cameras.list();
    } catch (cause) {
      if (request === this.#cameraRequest) this.camera = { kind: 'trouble', code: asCameraError(cause).code };
    }
  }

  /** Opens the camera that looks the other way, or where that is not known the device's next one; remembers it. */
  async otherCamera(): Promise<void> {
    if (this.camera.kind !== 'on') return;
    const { facing, deviceId } = this.camera.camera;
    const index = this.cameras.findIndex((one) => one.deviceId === deviceId);
    const next = this.cameras[(index + 1) % this.cameras.length];
    if (facing !== null) {
      await this.openCamera({ kind: 'facing', facing: facing === 'user' ? 'environment' : 'user' });
    } else if (next !== undefined) await this.openCamera({ kind: 'device', deviceId: next.deviceId });
    this.#rememberCamera();
  }

  /**
   * Loads the runtime an exercise needs, unless it is there already. One that this device has outgrown is chosen anew: here,
   * between sets, and never in the middle of one, since models differ in what they see and a set is measured with one.
   */
  async loadRuntime(exercise: Exercise): Promise<void> {
    const wish: RuntimeWish = {
      model: this.model,
      delegate: this.delegate,
      backContour: readsOutline(exercise.measure),
    };
    const outgrown = untrack(() => this.outgrown) !== null;
    if (this.runtime.kind === 'ready' && same(this.#loaded, wish) && !outgrown) return;
    if (this.runtime.kind === 'loading' && same(this.#loaded, wish)) return;
    const request = ++this.#runtimeRequest;
    this.#closeRuntime();
    if (outgrown) this.#devices.preferences.erase(KEPT_CHOICE);
    this.#loaded = wish;
    this.runtime = { kind: 'loading', stage: 'starting', share: null };
    const before = this.#lastLoad;
    const load = (async () => {
      await before;
      await this.pacing.load();
      if (request !== this.#runtimeRequest) return null;
      return this.#devices.loadRuntime(wish, (stage) => {
        if (request === this.#runtimeRequest) this.runtime = { kind: 'loading', ...stage };
      });
    })();
    this.#lastLoad = load.then(ignore, ignore);
    try {
      const loaded = await load;
      if (loaded === null) return;
      const { runtime, why } = loaded;
      if (request !== this.#runtimeRequest) {
        runtime.close();
        return;
      }
      this.pacing.begin();
      runtime.onTimed = (timeMs, frameMs) => this.pacing.frame(timeMs, frameMs);
      this.runtime = { kind: 'ready', runtime, why };
    } catch (cause) {
      if (request !== this.#runtimeRequest) return;
      this.#loaded = null;
      this.runtime = { kind: 'trouble', code: cause instanceof PoseRuntimeError ? cause.code : 'internal' };
    }
  }

  /** Remembers what a person chose, and loads it where one is loaded already. */
  async choose(
    exercise: Exercise,
    model: RuntimeWish['model'],
    delegate: RuntimeWish['delegate'],
  ): Promise<void> {
    this.model = model;
    this.delegate = delegate;
    this.#devices.preferences.write('model', model);
    this.#devices.preferences.write('delegate', delegate);
    if (this.runtime.kind !== 'none') await this.loadRuntime(exercise);
  }

  /** Something broke while in use: it is let go of and shown as trouble. */
  breakDown(trouble: { code: CameraErrorCode } | PoseRuntimeError): void {
    if (trouble instanceof PoseRuntimeError) {
      this.#runtimeRequest += 1;
      this.#closeRuntime();
      this.runtime = { kind: 'trouble', code: trouble.code };
    } else {
      this.#closeCamera();
      this.camera = { kind: 'trouble', code: trouble.code };
    }
  }

  /** The camera's light goes out; the model stays, so that going on is quick. */
  closeCamera(): void {
    this.#cameraRequest += 1;
    this.#closeCamera();
    this.camera = { kind: 'off' };
  }

  close(): void {
    this.closeCamera();
    this.#runtimeRequest += 1;
    this.#closeRuntime();
    this.runtime = { kind: 'none' };
  }

  async #openOrAny(choice: CameraChoice): Promise<Camera> {
    try {
      return await this.#devices.cameras.open(choice);
    } catch (cause) {
      const gone = asCameraError(cause).code === 'no-camera' && choice.kind === 'device';
      if (!gone) throw cause;
      return this.#devices.cameras.open({ kind: 'facing', facing: 'user' });
    }
  }

  #rememberCamera(): void {
    if (this.camera.kind === 'on') this.#devices.preferences.write('camera', this.camera.camera.deviceId);
  }

  #closeCamera(): void {
    if (this.camera.kind === 'on') this.camera.camera.close();
  }

  #closeRuntime(): void {
    if (this.runtime.kind === 'ready') this.runtime.runtime.close();
    this.#loaded = null;
  }
}

const same = (a: RuntimeWish | null, b: RuntimeWish): boolean =>
  a?.model === b.model && a.delegate === b.delegate && a.backContour === b.backContour;
