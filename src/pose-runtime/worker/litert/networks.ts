import { unzipSync } from 'fflate';
import { DETECTOR_SIZE } from '../../blazepose/detection.ts';
import { LANDMARK_SIZE } from '../../blazepose/landmark-tensors.ts';
import type { Networks } from '../../blazepose/pose-tracker.ts';
import { PoseRuntimeError } from '../../runtime.ts';
import { loadRuntime } from './load-runtime.ts';
import { Network } from './network.ts';
import { withoutOutput } from './without-output.ts';

/** How many numbers each answer has; no two of a network are alike. */
const BOXES = 2254 * 12;
const SCORES = 2254;
const LANDMARKS = 39 * 5;
const WORLD = 39 * 3;
const HEATMAP = 64 * 64 * 39;
const MASK = 256 * 256;
const PRESENCE = 1;

/** The networks are small: more threads wait for each other longer than they help. */
const MOST_THREADS = 4;

export interface LoadedNetworks extends Networks {
  close(): void;
}

/**
 * @param model a `.task` file: a zip of both networks
 * @param wantsMask whether the silhouette is worked out, which takes a quarter of the time
 */
export async function loadNetworks(model: Uint8Array, wantsMask: boolean): Promise<LoadedNetworks> {
  const runtime = await loadRuntime();
  const files = unzipSync(model);
  const file = (name: string): Uint8Array => {
    const network = files[name];
    if (network === undefined) throw new PoseRuntimeError('model-damaged', `the model has no ${name}`);
    return network;
  };
  const compile = async (network: Uint8Array, size: number): Promise<Network> => {
    const model = await runtime.loadAndCompile(network, {
      accelerator: 'wasm',
      cpuOptions: { numThreads: Math.min(MOST_THREADS, navigator.hardwareConcurrency) },
    });
    return new Network(runtime, model, size);
  };
  const detector = await compile(file('pose_detector.tflite'), DETECTOR_SIZE);
  const whole = file('pose_landmarks_detector.tflite');
  const landmarker = await compile(wantsMask ? whole : withoutOutput(whole, MASK), LANDMARK_SIZE);
  return {
    async detect(input) {
      const answer = await detector.run(input);
      return { boxes: answer(BOXES), scores: answer(SCORES) };
    },
    async landmarks(input) {
      const answer = await landmarker.run(input);
      return {
        landmarks: answer(LANDMARKS),
        world: answer(WORLD),
        heatmap: answer(HEATMAP),
        mask: wantsMask ? answer(MASK) : undefined,
        presence: answer(PRESENCE)[0] ?? 0,
      };
    },
    close: () => {
      detector.delete();
      landmarker.delete();
    },
  };
}
