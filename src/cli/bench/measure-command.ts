import { exerciseById } from '../../core/exercises/catalogue.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import type { EngineSetup } from '../../core/engine.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';
import type { RecordingHeader } from '../../core/recording/header.ts';
import { FIXTURES_FOLDER } from '../accuracy/judge-fixtures.ts';
import { listClips } from '../clip-folder.ts';
import { CommandError } from '../command-error.ts';
import { visitRecording } from '../recording-file.ts';
import type { CommandResult } from '../run-command.ts';
import { table, type Column } from '../table.ts';
import { looped } from './looped.ts';
import { framesPerSecond, percentile, timeEngine, timeMeasuring, type Costs } from './time-frames.ts';

export const BENCH_MEASURE_USAGE = `usage: npm run bench:measure

What a frame costs, measured alone and taken through the whole engine, on every recording in fixtures/, and whether the
engine keeps its pace over hours. Landmarks only: the pose model and the browser are not part of it.
`;

/** What measuring a frame may cost. */
const GOAL_MICROS = 1000;
/** Runs over everything before and while it is timed: the first ones are still being compiled. */
const WARM_UP_LAPS = 3;
const LAPS = 10;
const LONG_MINUTES = [10, 60, 600];
const MS_PER_MINUTE = 60_000;

interface Material {
  readonly exercise: Exercise;
  readonly setup: EngineSetup;
  readonly frames: readonly PoseFrame[];
}

export async function benchMeasureCommand(args: readonly string[]): Promise<CommandResult> {
  if (args.includes('--help') || args.includes('-h')) return { text: BENCH_MEASURE_USAGE };
  if (args.length > 0) throw new CommandError('usage', `unknown option: ${args[0] ?? ''}`);
  const materials = await readFixtures();
  return { text: `${costs(materials)}\n${paces(materials)}` };
}

function costs(materials: readonly Material[]): string {
  const rows = perExercise(materials).map(([exercise, own]) => {
    const measuring = joined(own, timeMeasuring);
    const engine = joined(own, timeEngine);
    const p95 = percentile(measuring, 0.95);
    return [
      exercise.id,
      String(own.reduce((sum, { frames }) => sum + frames.length, 0)),
      percentile(measuring, 0.5).toFixed(1),
      p95.toFixed(1),
      percentile(engine, 0.5).toFixed(1),
      percentile(engine, 0.95).toFixed(1),
      p95 < GOAL_MICROS ? '✓' : '✗',
    ];
  });
  const columns = ['frames', 'measure p50', 'p95', 'engine p50', 'p95', `< ${GOAL_MICROS}`].map(right);
  const unit = 'microseconds a frame; the goal is held against the 95th percentile of measuring\n';
  return table([{ heading: 'exercise', align: 'left' }, ...columns], rows) + unit;
}

/** The longest recording of every measure, over and over. */
function paces(materials: readonly Material[]): string {
  const longest = new Map<string, Material>();
  for (const material of materials) {
    const { measure } = material.exercise;
    const before = longest.get(measure);
    if (before === undefined || before.frames.length < material.frames.length) longest.set(measure, material);
  }
  const rows = [...longest].flatMap(([measure, { setup, frames }]) =>
    LONG_MINUTES.map((minutes) => {
      const pace = framesPerSecond(setup, looped(frames, minutes * MS_PER_MINUTE));
      return [measure, String(minutes), String(pace.frames), Math.round(pace.perSecond).toString()];
    }),
  );
  const columns = ['minutes', 'frames', 'frames a second'].map(right);
  return table([{ heading: 'measure', align: 'left' }, ...columns], rows);
}

const right = (heading: string): Column => ({ heading, align: 'right' });

function joined(
  materials: readonly Material[],
  time: (setup: EngineSetup, frames: readonly PoseFrame[], laps: number) => Costs,
): Costs {
  for (const { setup, frames } of materials) time(setup, frames, WARM_UP_LAPS);
  const all = materials.map(({ setup, frames }) => time(setup, frames, LAPS));
  return Float64Array.from(all.flatMap((costs) => [...costs])).sort();
}

function perExercise(materials: readonly Material[]): readonly (readonly [Exercise, readonly Material[]])[] {
  const groups = new Map<Exercise, Material[]>();
  for (const material of materials) {
    groups.set(material.exercise, [...(groups.get(material.exercise) ?? []), material]);
  }
  return [...groups].sort(([a], [b]) => (a.id < b.id ? -1 : 1));
}

async function readFixtures(): Promise<readonly Material[]> {
  const { clips } = await listClips(FIXTURES_FOLDER);
  const materials: Material[] = [];
  for (const { recordingFile } of clips) {
    if (recordingFile !== null) materials.push(await readMaterial(recordingFile));
  }
  return materials;
}

async function readMaterial(file: string): Promise<Material> {
  const frames: PoseFrame[] = [];
  const headers: RecordingHeader[] = [];
  await visitRecording(file, {
    header: (header) => headers.push(header),
    frame: (frame) => frames.push(frame),
  });
  const [header] = headers;
  const exercise = header && exerciseById(header.exercise);
  if (header === undefined || exercise === undefined) {
    throw new CommandError('exercise-unknown', `${file}: its exercise is not in the catalogue`);
  }
  const { model, frameWidthPx, frameHeightPx, mirrored } = header;
  return { exercise, frames, setup: { exercise, model: model.name, frameWidthPx, frameHeightPx, mirrored } };
}
