import { CONTESTANT_NAMES, type ContestantName } from '../page/bench/report.ts';
import type { Turn } from './contest.ts';
import { figuresOf } from './figures.ts';

const LABELS: Readonly<Record<ContestantName, string>> = {
  bare: 'bare model',
  'bare-with-mask': 'bare model, mask on',
  pipeline: 'Unwind, picture to cue',
  'pipeline-with-surface': 'Unwind, following the hips',
  'pipeline-with-contour': 'Unwind, outline of the back on',
  'pipeline-unhurried': 'Unwind, one picture at a time',
  'second-runtime': 'Unwind, on several threads',
  'second-runtime-with-contour': 'the same, outline of the back on',
  sample: 'MediaPipe’s sample pattern',
  'older-solution': 'older @mediapipe/pose',
};

const WIDTH = 720;
const LEFT = 230;
const RIGHT = 70;
const TOP = 44;
const ROW = 30;
const BAR = 18;
const STEPS = [1, 2, 5, 10, 20, 50, 100];
const MOST_TICKS = 6;

const COLOURS = {
  paper: '#fdfbf7',
  ink: '#26332f',
  faint: '#d9d4c7',
  ours: '#1f6f5c',
  others: '#a9b8b1',
} as const;

const isOurs = (name: ContestantName): boolean =>
  name.startsWith('pipeline') || name.startsWith('second-runtime');

/** Frames a second of everybody who took part, as bars; the line across a bar's end spans the middle half of the rounds. */
export function paceChart(turns: readonly Turn[]): string {
  const all = CONTESTANT_NAMES.flatMap((name) => figuresOf(turns, name) ?? []);
  const most = Math.max(1, ...all.map(({ framesPerSecond }) => framesPerSecond.upper));
  const step = STEPS.find((each) => most / each <= MOST_TICKS) ?? most;
  const end = Math.ceil(most / step) * step;
  const x = (value: number): number => Number((LEFT + ((WIDTH - RIGHT - LEFT) * value) / end).toFixed(1));
  const bottom = TOP + all.length * ROW;
  const ticks = Array.from({ length: Math.round(end / step) + 1 }, (_, index) => index * step);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + 40}" width="${WIDTH}"`,
    ` height="${bottom + 40}" font-family="system-ui, sans-serif" font-size="12" fill="${COLOURS.ink}" role="img">\n`,
    '<title>Frames a second, on the same pictures, in one browser</title>\n',
    `<rect width="${WIDTH}" height="${bottom + 40}" fill="${COLOURS.paper}"/>\n`,
    `<text x="${LEFT}" y="26" font-size="14" font-weight="600">Frames a second</text>\n`,
    ...ticks.map(
      (value) =>
        `<path d="M${x(value)} ${TOP}V${bottom}" stroke="${COLOURS.faint}" stroke-width="0.5"/>` +
        `<text x="${x(value)}" y="${bottom + 18}" text-anchor="middle">${value}</text>\n`,
    ),
    ...all.map(({ name, framesPerSecond: { median, lower, upper } }, index) => {
      const y = TOP + index * ROW + (ROW - BAR) / 2;
      const middle = y + BAR / 2;
      return (
        `<text x="${LEFT - 10}" y="${middle + 4}" text-anchor="end">${LABELS[name]}</text>` +
        `<rect x="${LEFT}" y="${y}" width="${(x(median) - LEFT).toFixed(1)}" height="${BAR}" rx="3"` +
        ` fill="${isOurs(name) ? COLOURS.ours : COLOURS.others}"/>` +
        `<path d="M${x(lower)} ${middle}H${x(upper)}" stroke="${COLOURS.ink}" stroke-width="1.5"/>` +
        `<text x="${Math.max(x(median), x(upper)) + 8}" y="${middle + 4}">${median.toFixed(1)}</text>\n`
      );
    }),
    '</svg>\n',
  ].join('');
}
