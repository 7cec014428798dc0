import { figuresOf, type Tally } from '../../core/truth/figures.ts';
import { pool } from '../../core/truth/pool.ts';
import type { Verdict } from '../../core/truth/targets.ts';
import { table, type Column } from '../call/table.ts';
import { byExercise, type JudgedClip, type JudgedExercise } from './judged-clip.ts';
import { figure, inUnit, mark } from './numbers.ts';
import { MEASURING, TARGET_NAMES } from './target-names.ts';

const right = (heading: string): Column => ({ heading, align: 'right' });

const COLUMNS: readonly Column[] = [
  { heading: 'clip', align: 'left' },
  ...['frames', 'measured', 'mean', 'bias', 'p95', 'max', 'peak', 'speed', '1σ', '2σ', 'hold'].map(right),
  ...['events', 'found', 'missed', 'false', 'reps', 'false cues'].map(right),
];

const LEGEND = `
mean, bias, p95, max: error of the angle, degrees (mean of its size, mean with sign, 95th percentile, largest)
peak: error of the furthest angle of each movement, degrees     speed: error of its peak speed, share of the true one
1σ, 2σ: frames whose error is within one and two of the sigma that was given, per cent (honest: about 68 and 95)
hold: error of the time held in each repetition, seconds        reps: counted / really done
events: times past the range or too fast that a coach fed with the truth finds; false cues: safety cues without cause
`;

const TARGET_LEGEND = `
Each figure with its target: ✓ met, ✗ missed.
mean, p95, peak: as above     speed: peak speeds right within 15 % or 4 deg/s
still, still °/s: at rest, standard deviation of the angle and 95th percentile of the speed
unmeasured: frames from the first movement on that show all that is needed, without a number
false n.: numbers given although a joint that is needed is out of the picture
`;

const COACH_LEGEND = `
missed, false: over-range and too-fast events, against a coach fed with the true angles, within 0.3 s and one frame
cues missed: the same for safety cues said     false in range: safety cues in clips that never pass a limit
reps: clips with every repetition and side     holds: right within 0.5 s     unseen: cues while unmeasured
`;

/** Every clip under its exercise, each exercise pooled over its frames, everything together, and the targets. */
export function accuracyText(clips: readonly JudgedClip[]): string {
  const exercises = byExercise(clips);
  const rows = exercises.flatMap(({ exercise, clips: own, tally }) => [
    ...own.map((clip) => row(`  ${clip.name}`, clip.tally)),
    row(`${exercise.id} (${exercise.measure})`, tally),
    null,
  ]);
  const all = row('all', pool(clips.map(({ tally }) => tally)));
  return [
    table(COLUMNS, [...rows, all]) + LEGEND,
    targetTable(exercises, 'measuring', ({ id }) => MEASURING.has(id)) + TARGET_LEGEND,
    targetTable(exercises, 'coaching', ({ id }) => !MEASURING.has(id)) + COACH_LEGEND,
  ].join('\n');
}

function targetTable(
  exercises: readonly JudgedExercise[],
  heading: string,
  wanted: (verdict: Verdict) => boolean,
): string {
  const [first] = exercises;
  const shown = (first?.verdicts ?? []).filter(wanted).map(({ id }) => right(TARGET_NAMES[id].short));
  return table(
    [{ heading, align: 'left' }, ...shown],
    exercises.map(({ exercise, verdicts }) => [exercise.id, ...verdicts.filter(wanted).map(cell)]),
  );
}

function cell(verdict: Verdict): string {
  const { value, limit, unit } = verdict;
  if (value === null) return '-';
  const target = unit === 'deg' || unit === 'deg/s' ? ` / ${limit}` : '';
  return `${inUnit(value, unit)}${target} ${mark(verdict)}`;
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
    figure(f.within1SigmaShare === null ? null : f.within1SigmaShare * 100, 0),
    figure(f.within2SigmaShare === null ? null : f.within2SigmaShare * 100, 0),
    figure(f.holdErrorMs === null ? null : f.holdErrorMs / 1000, 2),
    String(f.events.expected),
    String(f.events.found),
    String(f.events.missed),
    String(f.events.false),
    `${f.reps.found}/${f.reps.expected}`,
    String(f.falseSafetyCues),
  ];
}
