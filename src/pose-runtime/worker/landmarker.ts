import { PoseLandmarker } from '@mediapipe/tasks-vision';
import loaderUrl from '@mediapipe/tasks-vision/vision_wasm_module_internal.js?url';
import wasmUrl from '@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url';
import { PoseRuntimeError, type RuntimeOptions } from '../runtime.ts';

/** Where MediaPipe's loader looks for the module it has imported, and which it clears again after each use. */
interface LoaderScope {
  ModuleFactory?: ModuleFactory;
}

const needsWebGl = (): void => {
  if (new OffscreenCanvas(1, 1).getContext('webgl2') === null) {
    throw new PoseRuntimeError(
      'webgl-missing',
      'This browser offers no WebGL 2 here, which the pose model needs even when it runs on the processor.',
    );
  }
};

/** WebAssembly as such runs here, so what does not compile is not what was built. */
const isDamaged = (error: unknown): boolean => /CompileError/.test(String(error));

type ModuleFactory = (module: object) => Promise<unknown>;

async function moduleFactory(): Promise<ModuleFactory> {
  try {
    const module = (await import(/* @vite-ignore */ loaderUrl)) as { default: ModuleFactory };
    return module.default;
  } catch (error) {
    throw new PoseRuntimeError('model-missing', 'The pose runtime could not be loaded.', { cause: error });
  }
}

const wasmAddress = (): string => new URL(wasmUrl, self.location.href).href;

/** Past all that is kept on the device, which then keeps this. */
async function fetchWasmAnew(): Promise<ArrayBuffer> {
  const response = await fetch(wasmAddress(), { cache: 'reload' });
  return response.arrayBuffer();
}

type LandmarkerOptions = Pick<RuntimeOptions, 'delegate' | 'backContour'>;

/**
 * A landmarker for one person in a stream of pictures.
 *
 * MediaPipe itself imports the loader by its address and expects it to leave a factory in the global scope; a second
 * import of the same address is a no-op, so it could not be created twice in one worker. The factory is handed over
 * here instead, and the empty path tells MediaPipe not to import. WebAssembly that is damaged is fetched once more.
 *
 * @param canvas a fresh one, for MediaPipe's own drawing
 */
export async function createLandmarker(
  model: Uint8Array,
  options: LandmarkerOptions,
  canvas = new OffscreenCanvas(1, 1),
): Promise<PoseLandmarker> {
  needsWebGl();
  const factory = await moduleFactory();
  const create = (loader: ModuleFactory): Promise<PoseLandmarker> => {
    (globalThis as LoaderScope).ModuleFactory = loader;
    return landmarkerFrom(model, options, canvas);
  };
  try {
    return await create(factory);
  } catch (error) {
    if (!isDamaged(error)) throw error;
  }
  try {
    const wasmBinary = await fetchWasmAnew();
    return await create((module) => factory({ ...module, wasmBinary }));
  } catch (cause) {
    throw new PoseRuntimeError('model-damaged', 'The pose runtime is damaged.', { cause });
  }
}

const landmarkerFrom = (
  model: Uint8Array,
  options: LandmarkerOptions,
  canvas: OffscreenCanvas,
): Promise<PoseLandmarker> =>
  PoseLandmarker.createFromOptions(
    { wasmLoaderPath: '', wasmBinaryPath: wasmAddress() },
    {
      baseOptions: { modelAssetBuffer: model, delegate: options.delegate },
      canvas,
      runningMode: 'VIDEO',
      // With more than one pose MediaPipe does not smooth.
      numPoses: 1,
      outputSegmentationMasks: options.backContour,
    },
  );
