import { figuresOf, pool, type Tally } from '../core/truth/figures.ts';
import type { Exercise } from '../core/exercises/exercise.ts';
import { table, type Column } from './table.ts';

/** A clip that was measured against its truth. */
export interface JudgedClip {
  readonly name: string;
  readonly exercise: Exercise;
  readonly tally: Tally;
}

const right = (heading: string): Column => ({ heading, align: 'right' });

const COLUMNS: readonly Column[] = [
  { heading: 'clip', align: 'left' },
  ...['frames', 'measured', 'mean', 'bias', 'p95', 'max', 'peak', 'speed', 'hold'].map(right),
  ...['events', 'found', 'missed', 'false', 'reps', 'false cues'].map(right),
];

const LEGEND = `
mean, bias, p95, max: error of the angle, degrees (mean of its size, mean with sign, 95th percentile, largest)
peak: error of the furthest angle of each movement, degrees     speed: error of its peak speed, share of the true one
hold: error of the time held in each repetition, seconds        reps: counted / really done
events: times past the range or too fast that a coach fed with the truth finds; false cues: safety cues without cause
`;

/** Every clip under its exercise, each exercise pooled over its frames, and everything together. */
export function accuracyText(clips: readonly JudgedClip[]): string {
  const rows = byExercise(clips).flatMap(([exercise, own]) => [
    ...own.map(({ name, tally }) => row(`  ${name}`, tally)),
    row(`${exercise.id} (${exercise.measure})`, pool(own.map(({ tally }) => tally))),
    null,
  ]);
  const all = pool(clips.map(({ tally }) => tally));
  return `${table(COLUMNS, [...rows, row('all', all)])}${LEGEND}`;
}

/** The same as data: the clips, and the exercises by their ids. */
export function accuracyJson(clips: readonly JudgedClip[]): string {
  const judged = {
    clips: clips.map(({ name, exercise, tally }) => ({
      name,
      exercise: exercise.id,
      measure: exercise.measure,
      ...figuresOf(tally),
    })),
    exercises: Object.fromEntries(
      byExercise(clips).map(([exercise, own]) => [
        exercise.id,
        figuresOf(pool(own.map(({ tally }) => tally))),
      ]),
    ),
  };
  return `${JSON.stringify(judged, null, 2)}\n`;
}

function byExercise(clips: readonly JudgedClip[]): readonly (readonly [Exercise, readonly JudgedClip[]])[] {
  const groups = new Map<Exercise, JudgedClip[]>();
  for (const clip of clips) {
    const group = groups.get(clip.exercise);
    if (group) group.push(clip);
    else groups.set(clip.exercise, [clip]);
  }
  return [...groups].sort(([a], [b]) => (a.id < b.id ? -1 : 1));
}

function row(name: string, tally: Tally): readonly string[] {
  const f = figuresOf(tally);
  return [
    name,
    String(f.frames),
    String(f.measured),
    figure(f.maeDeg, 1),
    figure(f.biasDeg, 1),
    figure(f.p95Deg, 1),
    figure(f.maxDeg, 1),
    figure(f.peakErrorDeg, 1),
    figure(f.speedErrorRatio, 2),
    figure(f.holdErrorMs === null ? null : f.holdErrorMs / 1000, 2),
    String(f.events.expected),
    String(f.events.found),
    String(f.events.missed),
    String(f.events.false),
    `${tally.repsFound}/${tally.repsExpected}`,
    String(tally.falseSafetyCues),
  ];
}

const figure = (value: number | null, digits: number): string =>
  value === null ? '-' : value.toFixed(digits);
