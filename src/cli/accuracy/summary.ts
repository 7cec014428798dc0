import { figure } from './numbers.ts';
import { RECORDED_MODELS, type Recorded } from './recorded.ts';

const BEGIN = '<!-- accuracy: written by `npm run accuracy` -->';
const END = '<!-- /accuracy -->';

/** The figures in short, as the README quotes them. */
function accuracySummary({ exercises, all, unseenBodies }: Recorded): string {
  const triple = (values: { maeDeg: number | null; p95Deg: number | null }, peakDeg: number | null) =>
    [values.maeDeg, values.p95Deg, peakDeg]
      .map((deg) => (deg === null ? '-' : `${figure(deg, 1)}°`))
      .join(', ');
  const rows = exercises.map(({ name, measure, figures }) => [
    `${name}, ${measure}`,
    ...RECORDED_MODELS.map((model) => triple(figures[model], figures[model].peakErrorDeg)),
  ]);
  const unseen = unseenBodies.full.map((own) => `| ${own.what} | ${triple(own, own.peakDeg)} |`);
  const { events, falseSafetyCuesInRange: falseInRange, clipsInRange } = all.full;
  return [
    '| error: mean, 95 %, peak angle | full model | lite model |\n|---|---|---|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    '| full model, on bodies left out of its fit | mean, 95 %, peak angle |\n|---|---|',
    ...unseen,
    '',
    `Of the ${times(events.expected)} that a coach fed with the true angles says "too far" or "too fast", the measured one says so`,
    `${times(events.found)} within 0.3 seconds, and ${times(events.false)} without cause; in the ${clipsInRange} clips that stay in range, ${falseInRange === 0 ? 'never' : times(falseInRange)}.`,
  ].join('\n');
}

const times = (count: number): string => (count === 1 ? '1 time' : `${count} times`);

/**
 * The text with the figures between its two markers.
 * @throws Error when it lacks the markers
 */
export function withSummary(text: string, recorded: Recorded): string {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from === -1 || to < from) throw new Error(`expected ${BEGIN} and ${END}`);
  return `${text.slice(0, from + BEGIN.length)}\n\n${accuracySummary(recorded)}\n\n${text.slice(to)}`;
}
