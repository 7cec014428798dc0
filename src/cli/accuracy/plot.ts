/** One frame: what was true, and how far off the measurement was. Degrees. */
export interface ErrorPoint {
  readonly trueDeg: number;
  readonly errorDeg: number;
  /** Something is done wrong on purpose in the clip. */
  readonly fault: boolean;
}

export interface ErrorPanel {
  readonly title: string;
  readonly points: readonly ErrorPoint[];
  /** 95 % of the errors should stay within this. */
  readonly p95LimitDeg: number;
}

const WIDTH = 460;
const HEIGHT = 320;
const LEFT = 60;
const RIGHT = 16;
const TOP = 40;
const BOTTOM = 62;
const STEP_X_DEG = 20;
const STEP_Y_DEG = 5;
const LEAST_X_DEG = 20;
const LEAST_Y_DEG = 10;

const COLOURS = {
  paper: '#fdfbf7',
  ink: '#26332f',
  faint: '#d9d4c7',
  band: '#e4efe8',
  asked: '#1f6f5c',
  fault: '#c4622d',
} as const;

/** Error against angle, one panel beside the other on the same scales. The same points give the same bytes. */
export function errorPlot(name: string, panels: readonly ErrorPanel[]): string {
  const points = panels.flatMap((panel) => panel.points);
  const reachX = reach(
    points.map(({ trueDeg }) => trueDeg),
    STEP_X_DEG,
    LEAST_X_DEG,
  );
  const reachY = reach(
    points.map(({ errorDeg }) => errorDeg),
    STEP_Y_DEG,
    LEAST_Y_DEG,
  );
  const width = WIDTH * panels.length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}"`,
    ` font-family="system-ui, sans-serif" font-size="12" fill="${COLOURS.ink}" role="img">\n`,
    `<title>${escaped(name)}: error of the measured angle against the true angle</title>\n`,
    `<rect width="${width}" height="${HEIGHT}" fill="${COLOURS.paper}"/>\n`,
    ...panels.map((panel, index) => panelOf(panel, index * WIDTH, reachX, reachY)),
    '</svg>\n',
  ].join('');
}

/** A round number that all values fit under. */
function reach(values: readonly number[], step: number, least: number): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), least);
  return Math.ceil(largest / step) * step;
}

function panelOf(panel: ErrorPanel, offset: number, reachX: number, reachY: number): string {
  const x = (deg: number) => scale(deg, -reachX, reachX, LEFT, WIDTH - RIGHT);
  const y = (deg: number) => scale(deg, reachY, -reachY, TOP, HEIGHT - BOTTOM);
  const limit = Math.min(panel.p95LimitDeg, reachY);
  const middle = (LEFT + WIDTH - RIGHT) / 2;
  const down = (TOP + HEIGHT - BOTTOM) / 2;
  const bottom = HEIGHT - BOTTOM;
  return [
    `<g transform="translate(${offset} 0)">`,
    `<text x="${LEFT}" y="24" font-size="14" font-weight="600">${escaped(panel.title)}</text>`,
    `<rect x="${LEFT}" y="${y(limit)}" width="${WIDTH - RIGHT - LEFT}"`,
    ` height="${round(y(-limit) - y(limit))}" fill="${COLOURS.band}"/>`,
    ...ticks(reachX, STEP_X_DEG).map(
      (deg) =>
        `<path d="M${x(deg)} ${TOP}V${bottom}" stroke="${COLOURS.faint}" stroke-width="${deg === 0 ? 1.5 : 0.5}"/>` +
        `<text x="${x(deg)}" y="${bottom + 16}" text-anchor="middle">${signed(deg)}</text>`,
    ),
    ...ticks(reachY, reachY > 4 * STEP_Y_DEG ? 2 * STEP_Y_DEG : STEP_Y_DEG).map(
      (deg) =>
        `<path d="M${LEFT} ${y(deg)}H${WIDTH - RIGHT}" stroke="${COLOURS.faint}" stroke-width="${deg === 0 ? 1.5 : 0.5}"/>` +
        `<text x="${LEFT - 8}" y="${y(deg) + 4}" text-anchor="end">${signed(deg)}</text>`,
    ),
    dots(
      panel.points.filter(({ fault }) => fault),
      COLOURS.fault,
      x,
      y,
    ),
    dots(
      panel.points.filter(({ fault }) => !fault),
      COLOURS.asked,
      x,
      y,
    ),
    `<text x="${middle}" y="${bottom + 32}" text-anchor="middle">true angle, degrees</text>`,
    `<text transform="translate(16 ${down}) rotate(-90)" text-anchor="middle">measured minus true, degrees</text>`,
    key(bottom + 52),
    '</g>\n',
  ].join('\n');
}

const key = (y: number): string =>
  `<g font-size="11"><circle cx="${LEFT + 4}" cy="${y - 4}" r="4" fill="${COLOURS.asked}"/>` +
  `<text x="${LEFT + 14}" y="${y}">done as asked</text>` +
  `<circle cx="${LEFT + 114}" cy="${y - 4}" r="4" fill="${COLOURS.fault}"/>` +
  `<text x="${LEFT + 124}" y="${y}">wrong on purpose</text>` +
  `<rect x="${LEFT + 244}" y="${y - 10}" width="12" height="12" fill="${COLOURS.band}"/>` +
  `<text x="${LEFT + 262}" y="${y}">target for 95 %</text></g>`;

/** Every dot is a line of no length with a round end: a few bytes each. */
function dots(
  points: readonly ErrorPoint[],
  colour: string,
  x: (deg: number) => number,
  y: (deg: number) => number,
): string {
  if (points.length === 0) return '';
  const path = points.map(({ trueDeg, errorDeg }) => `M${x(trueDeg)} ${y(errorDeg)}h0`).join('');
  return `<path d="${path}" stroke="${colour}" stroke-width="3" stroke-linecap="round" stroke-opacity="0.55" fill="none"/>`;
}

/** Multiples of `step` from minus to plus `reach`. */
const ticks = (reachDeg: number, step: number): readonly number[] => {
  const count = Math.floor(reachDeg / step);
  return Array.from({ length: 2 * count + 1 }, (_, index) => (index - count) * step);
};

const scale = (value: number, from: number, to: number, low: number, high: number): number =>
  round(low + ((value - from) / (to - from)) * (high - low));

const round = (value: number): number => Math.round(value * 10) / 10 + 0;

const signed = (deg: number): string => (deg > 0 ? `+${deg}` : String(deg).replace('-', '−'));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
