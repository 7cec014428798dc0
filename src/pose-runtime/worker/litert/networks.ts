import { unzipSync } from 'fflate';
import { DETECTOR_SIZE } from '../../blazepose/detection.ts';
import { LANDMARK_SIZE } from '../../blazepose/landmark-tensors.ts';
import type { Networks } from '../../blazepose/pose-tracker.ts';
import { PoseRuntimeError } from '../../runtime.ts';
import { loadRuntime } from './load-runtime.ts';
import { Network } from './network.ts';

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

/** @param model a `.task` file: a zip of both networks. */
export async function loadNetworks(model: Uint8Array): Promise<LoadedNetworks> {
  const runtime = await loadRuntime();
  const files = unzipSync(model);
  const compile = async (name: string, size: number): Promise<Network> => {
    const network = files[name];
    if (network === undefined) throw new PoseRuntimeError('model-damaged', `the model has no ${name}`);
    const model = await runtime.loadAndCompile(network, {
      accelerator: 'wasm',
      cpuOptions: { numThreads: Math.min(MOST_THREADS, navigator.hardwareConcurrency) },
    });
    return new Network(runtime, model, size);
  };
  const detector = await compile('pose_detector.tflite', DETECTOR_SIZE);
  const landmarker = await compile('pose_landmarks_detector.tflite', LANDMARK_SIZE);
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
        mask: answer(MASK),
        presence: answer(PRESENCE)[0] ?? 0,
      };
    },
    close: () => {
      detector.delete();
      landmarker.delete();
    },
  };
}
