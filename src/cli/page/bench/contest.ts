import { exerciseById } from '../../../core/exercises/catalogue.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import { startBare } from './bare.ts';
import { readPictures } from './clip.ts';
import type { Contestant } from './contestant.ts';
import { startOlderSolution } from './older-solution.ts';
import { startPipeline } from './pipeline.ts';
import type { BenchScope, BenchSetup, ContestantName } from './report.ts';
import { startSamplePattern } from './sample-pattern.ts';

/** What the surface of the hips is read for, whatever the clip shows. */
const SURFACE_EXERCISE = 'standing-rotation';

let setup: BenchSetup | undefined;
let pictures: readonly ImageBitmap[] = [];
const running = new Map<ContestantName, Contestant>();

function knownExercise(id: string): Exercise {
  const exercise = exerciseById(id);
  if (exercise === undefined) throw new Error(`unknown exercise: ${id}`);
  return exercise;
}

function create(
  name: ContestantName,
  { exerciseId, model, delegate, solutionUrls }: BenchSetup,
): Promise<Contestant> {
  const options = { model, delegate, backend: 'mediapipe', backContour: false } as const;
  const exercise = knownExercise(exerciseId);
  switch (name) {
    case 'bare':
      return startBare(options, pictures);
    case 'bare-with-mask':
      return startBare({ ...options, backContour: true }, pictures);
    case 'pipeline':
      return startPipeline({ ...options, exercise, way: 'streamed' }, pictures);
    case 'pipeline-with-surface':
      return startPipeline(
        { ...options, exercise: knownExercise(SURFACE_EXERCISE), way: 'streamed' },
        pictures,
      );
    case 'pipeline-with-contour':
      return startPipeline({ ...options, backContour: true, exercise, way: 'streamed' }, pictures);
    case 'pipeline-unhurried':
      return startPipeline({ ...options, exercise, way: 'handed' }, pictures);
    case 'second-runtime':
      return startPipeline({ ...options, backend: 'litert', exercise, way: 'streamed' }, pictures);
    case 'second-runtime-with-contour':
      return startPipeline(
        { ...options, backend: 'litert', backContour: true, exercise, way: 'streamed' },
        pictures,
      );
    case 'sample':
      return startSamplePattern(options, pictures);
    case 'older-solution':
      return startOlderSolution(model, solutionUrls, pictures);
    default:
      return name satisfies never;
  }
}

const contestant = (name: ContestantName): Contestant => {
  const found = running.get(name);
  if (found === undefined) throw new Error(`not started: ${name}`);
  return found;
};

(globalThis as unknown as BenchScope).bench = {
  async setUp(asked) {
    setup = asked;
    pictures = await readPictures(asked.clipUrl);
  },
  async start(name) {
    if (setup === undefined) throw new Error('not set up');
    const started = await create(name, setup);
    running.set(name, started);
    return started.startMs;
  },
  run: (name, durationMs) => contestant(name).run(durationMs),
  stop(name) {
    contestant(name).close();
    running.delete(name);
    return Promise.resolve();
  },
};
