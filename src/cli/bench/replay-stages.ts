import { startReport, stepReport } from '../../core/coach/report.ts';
import {
  coachFrame,
  measureSetup,
  startEngine,
  type EngineOutput,
  type EngineSetup,
} from '../../core/engine.ts';
import { startMeasure } from '../../core/measure/measure-state.ts';
import { stepMeasure, type MeasureStep } from '../../core/measure/measurer.ts';
import type { MeasureSetup } from '../../core/measure/setup.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';
import { RecordingReader } from '../../core/recording/reader.ts';
import { startReplay, stepReplay } from '../../core/recording/replay.ts';
import { writeFrame, writeHeader } from '../../core/recording/write.ts';
import type { Material } from './materials.ts';
import { microsPerFrame, paceOf, type Pace } from './pace.ts';

/** What a frame of a replay costs, and in each of its stages, microseconds, in laps that nothing else slowed down. */
export interface ReplayStages {
  readonly measure: string;
  readonly exercise: string;
  readonly frames: number;
  /** Replays of the whole recording, one after another: measured, coached and reported as anybody replays it. */
  readonly replay: Pace;
  /** From text to a frame that has been checked. */
  readonly readMicros: number;
  readonly measureMicros: number;
  readonly coachMicros: number;
  readonly reportMicros: number;
}

/** Laps until everything is compiled, and laps that count. */
const WARM_UP_LAPS = 40;
const LAPS = 60;
/** Frames that a go at whole replays has at least: long enough for tidying up the memory to fall into each. */
const GO_FRAMES = 2000;
const GOES = 80;
/** Frames until all of a replay is compiled. */
const WARM_UP_FRAMES = 60_000;
const CHUNK_LENGTH = 65_536;

/** Each stage by itself over the longest recording of every measure. */
export function replayStages(materials: readonly Material[]): readonly ReplayStages[] {
  const longest = new Map<string, Material>();
  for (const material of materials) {
    const { measure } = material.exercise;
    const before = longest.get(measure);
    if (before === undefined || before.frames.length < material.frames.length) longest.set(measure, material);
  }
  return [...longest.values()].map(stagesOf);
}

function stagesOf(material: Material): ReplayStages {
  const { exercise, setup, frames } = material;
  const replay = replayPace(material);
  const measuring = measureSetup(setup);
  const lap = (run: () => void): number => quietLap(run, frames.length);
  const text = textOf(material);
  const readMicros = lap(() => {
    const reader = new RecordingReader();
    for (const chunk of text) reader.push(chunk);
  });
  const measureMicros = lap(() => {
    let state = startMeasure(measuring);
    for (const frame of frames) ({ state } = stepMeasure(measuring, state, frame));
  });
  // What the later stages are given is made once: a replay keeps none of it, and tidying up what is kept is no part of it.
  const measured = allMeasured(measuring, frames);
  const outputs = allCoached(setup, measured);
  const coachMicros = lap(() => {
    let state = startEngine(setup);
    for (const { frame, step } of measured) ({ state } = coachFrame(setup, state, frame, step));
  });
  const reportMicros = lap(() => {
    let report = startReport(exercise);
    for (const { measurement, events } of outputs) report = stepReport(report, measurement, events);
  });
  return {
    measure: exercise.measure,
    exercise: exercise.id,
    frames: frames.length,
    replay,
    readMicros,
    measureMicros,
    coachMicros,
    reportMicros,
  };
}

/** A frame and what was measured in it. */
interface MeasuredFrame {
  readonly frame: PoseFrame;
  readonly step: MeasureStep;
}

function allMeasured(setup: MeasureSetup, frames: readonly PoseFrame[]): readonly MeasuredFrame[] {
  let state = startMeasure(setup);
  return frames.map((frame) => {
    const step = stepMeasure(setup, state, frame);
    ({ state } = step);
    return { frame, step };
  });
}

function allCoached(setup: EngineSetup, measured: readonly MeasuredFrame[]): readonly EngineOutput[] {
  let state = startEngine(setup);
  return measured.map(({ frame, step }) => {
    const coached = coachFrame(setup, state, frame, step);
    ({ state } = coached);
    return coached.output;
  });
}

/** As quick as the engine replays the recording from its first frame to its last, over and over. */
function replayPace({ header, exercise, frames }: Material): Pace {
  const replays = Math.ceil(GO_FRAMES / frames.length);
  const go = (): number =>
    microsPerFrame(replays * frames.length, () => {
      for (let count = 0; count < replays; count += 1) {
        let state = startReplay(header, exercise);
        for (const frame of frames) ({ state } = stepReplay(state, frame));
      }
    });
  for (let frame = 0; frame < WARM_UP_FRAMES; frame += GO_FRAMES) go();
  return paceOf(Array.from({ length: GOES }, go));
}

function quietLap(run: () => void, frames: number): number {
  for (let count = 0; count < WARM_UP_LAPS; count += 1) run();
  return paceOf(Array.from({ length: LAPS }, () => microsPerFrame(frames, run))).quietMicros;
}

/** The recording as a file's reader hands it over. */
function textOf({ header, frames }: Material): readonly string[] {
  const whole = writeHeader(header) + frames.map(writeFrame).join('');
  const count = Math.ceil(whole.length / CHUNK_LENGTH);
  return Array.from({ length: count }, (_, index) =>
    whole.slice(index * CHUNK_LENGTH, (index + 1) * CHUNK_LENGTH),
  );
}
