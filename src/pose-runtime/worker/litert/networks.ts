import { Tensor, type CompiledModel } from '@litertjs/core';
import { unzipSync } from 'fflate';
import { DETECTOR_SIZE } from '../../blazepose/detection.ts';
import { LANDMARK_SIZE } from '../../blazepose/landmark-tensors.ts';
import type { Networks } from '../../blazepose/pose-tracker.ts';
import { PoseRuntimeError } from '../../runtime.ts';
import { loadRuntime } from './load-runtime.ts';

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
  const compile = (name: string): Promise<CompiledModel> => {
    const network = files[name];
    if (network === undefined) throw new PoseRuntimeError('model-damaged', `the model has no ${name}`);
    return runtime.loadAndCompile(network, {
      accelerator: 'wasm',
      cpuOptions: { numThreads: Math.min(MOST_THREADS, navigator.hardwareConcurrency) },
    });
  };
  const detector = await compile('pose_detector.tflite');
  const landmarker = await compile('pose_landmarks_detector.tflite');
  return {
    async detect(input) {
      const answer = await run(detector, input, DETECTOR_SIZE);
      return { boxes: answer(BOXES), scores: answer(SCORES) };
    },
    async landmarks(input) {
      const answer = await run(landmarker, input, LANDMARK_SIZE);
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

/** @returns hands out an answer by its length */
async function run(
  model: CompiledModel,
  input: Float32Array,
  size: number,
): Promise<(length: number) => Float32Array> {
  const picture = new Tensor(input, [1, size, size, 3]);
  const outputs = await model.run(picture);
  picture.delete();
  const answers = outputs.map((output) => {
    // Already a copy: what lies in the runtime's own memory is gone when the output is let go of.
    const values = output.toTypedArray();
    output.delete();
    if (values instanceof Float32Array) return values;
    throw new Error('the network answers in other numbers than expected');
  });
  return (length) => {
    const found = answers.find((values) => values.length === length);
    if (found === undefined) throw new Error(`the network gave no answer of ${length} numbers`);
    return found;
  };
}
