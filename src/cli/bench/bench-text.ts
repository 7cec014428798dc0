import { CONTESTANT_NAMES, STAGES } from '../page/bench/report.ts';
import { table, type Column } from '../call/table.ts';
import { figuresOf, type ContestantFigures } from './figures.ts';
import { perSecond } from './pace.ts';
import type { ReplayStages } from './replay-stages.ts';
import type { BenchResult } from './result.ts';
import { spreadOf, type Spread } from './statistics.ts';
import { percentile } from './time-frames.ts';
import type { Arrival, PageBench } from './visit.ts';

const left = (heading: string): Column => ({ heading, align: 'left' });
const right = (heading: string): Column => ({ heading, align: 'right' });

const spread = ({ median, lower, upper }: Spread, digits: number): string =>
  `${median.toFixed(digits)} (${lower.toFixed(digits)}-${upper.toFixed(digits)})`;
const megabytes = (bytes: number | null): string => (bytes === null ? '-' : `${(bytes / 1e6).toFixed(1)} MB`);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

/** The figures for a person to read. */
export const benchText = ({ model, contest, page, engine }: BenchResult): string =>
  [contest && contestText(model, contest), page && pageText(page), engine && engineText(engine)]
    .filter((part) => part !== null)
    .join('\n');

function contestText(model: string, { turns, startsMs }: NonNullable<BenchResult['contest']>): string {
  const all = CONTESTANT_NAMES.flatMap((name) => figuresOf(turns, name) ?? []);
  const paces = all.map(({ name, framesPerSecond, toBare, mainThreadMsPerFrame }) => [
    name,
    spread(framesPerSecond, 1),
    toBare === null ? '-' : spread(toBare, 3),
    mainThreadMsPerFrame.toFixed(2),
    startsMs[name] === undefined ? '-' : seconds(spreadOf(startsMs[name]).median),
  ]);
  return [
    `The ${model} model; medians over the rounds, and between which values the middle half lies\n`,
    table(
      [
        left('contestant'),
        ...['frames a second', 'to bare', 'main thread, ms of a processor a frame', 'start'].map(right),
      ],
      paces,
    ),
    '\nMilliseconds, median and 95th percentile\n',
    table([left('contestant'), ...STAGES.map(right)], all.map(stageRow)),
  ].join('');
}

const stageRow = ({ name, stages }: ContestantFigures): readonly string[] => [
  name,
  ...STAGES.map((stage) => {
    const figures = stages[stage];
    return figures === undefined ? '' : `${figures.medianMs.toFixed(1)} ${figures.p95Ms.toFixed(1)}`;
  }),
];

function pageText({ firstVisit, secondVisit, practising }: PageBench): string {
  const row = (what: string, value: (arrival: Arrival) => string) => [
    what,
    value(firstVisit),
    value(secondVisit),
  ];
  const longest = practising.longTasksMs.length === 0 ? null : Math.max(...practising.longTasksMs);
  return [
    table(
      [left('the built page'), right('first visit'), right('second')],
      [
        row('start page can be used', ({ interactiveMs }) => seconds(interactiveMs)),
        row('asks for a model before that is wanted', ({ modelOnStartPage }) =>
          modelOnStartPage ? 'yes' : 'no',
        ),
        row('camera on, to ready to begin', ({ readyMs }) => seconds(readyMs)),
        row('begin, to the first angle', ({ angleMs }) => seconds(angleMs)),
        row('sent by the server', ({ transferredBytes }) => megabytes(transferredBytes)),
      ],
    ),
    '\n',
    table(
      [left('practising'), right('')],
      [
        ['frames a second', practising.framesPerSecond.toFixed(1)],
        ['main thread, ms of a processor a frame', practising.mainThreadMsPerFrame.toFixed(2)],
        ['in tasks on it, ms a frame', practising.inTasksMsPerFrame.toFixed(2)],
        ['longest task on it', longest === null ? 'none over 50 ms' : `${longest.toFixed(0)} ms`],
        ['memory of the page’s scripts', megabytes(practising.heapBytes)],
        ['memory of the whole process', megabytes(practising.processBytes)],
      ],
    ),
  ].join('');
}

/** Where the time of a replay goes. Reading comes before it. */
function stagesText(all: readonly ReplayStages[]): string {
  const rows = all.map((stages) => {
    const { measure, replay, measureMicros, coachMicros, reportMicros, readMicros } = stages;
    const parts = [measureMicros, coachMicros, reportMicros];
    const wholeMicros = parts.reduce((sum, part) => sum + part, 0);
    return [
      measure,
      Math.round(perSecond(replay.quietMicros)).toString(),
      Math.round(perSecond(replay.medianMicros)).toString(),
      ...parts.map((part) => `${part.toFixed(1)} ${Math.round((100 * part) / wholeMicros)} %`),
      readMicros.toFixed(1),
      Math.round(perSecond(readMicros)).toString(),
    ];
  });
  return [
    table(
      [
        left('replay'),
        ...['frames a second', 'median', 'measuring', 'coaching', 'report', 'reading', 'read a second'].map(
          right,
        ),
      ],
      rows,
    ),
    'whole replays, once frames have been read; then microseconds a frame of each stage by itself; all but the median\n',
    'in the quickest tenth of the goes: other work on the machine slows one down\n',
  ].join('');
}

/** What measuring a frame may cost. */
const GOAL_MICROS = 1000;

function engineText({ costs, stages, longRuns }: NonNullable<BenchResult['engine']>): string {
  const rows = costs.map(({ exercise, frames, measuring, engine }) => {
    const p95 = percentile(measuring, 0.95);
    return [
      exercise.id,
      String(frames),
      percentile(measuring, 0.5).toFixed(1),
      p95.toFixed(1),
      percentile(engine, 0.5).toFixed(1),
      percentile(engine, 0.95).toFixed(1),
      p95 < GOAL_MICROS ? '✓' : '✗',
    ];
  });
  const runs = longRuns.map(({ measure, minutes, frames, quietPerSecond, framesPerSecond, grownBytes }) => [
    measure,
    String(minutes),
    String(frames),
    Math.round(quietPerSecond).toString(),
    Math.round(framesPerSecond).toString(),
    `${(grownBytes / 1024).toFixed(0)} kB`,
  ]);
  return [
    table(
      [
        left('exercise'),
        ...['frames', 'measure p50', 'p95', 'engine p50', 'p95', `< ${GOAL_MICROS}`].map(right),
      ],
      rows,
    ),
    'microseconds a frame; the goal is held against the 95th percentile of measuring\n\n',
    stagesText(stages),
    '\n',
    table(
      [left('measure'), ...['minutes', 'frames', 'frames a second', 'all told', 'grown by'].map(right)],
      runs,
    ),
  ].join('');
}
