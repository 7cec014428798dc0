import type { DirectionReport, SetReport } from '../../core/coach/report.ts';
import type { Direction, Exercise } from '../../core/exercises/exercise.ts';
import {
  CHECK_WORDS,
  CUE_WORDS,
  DIRECTION_WORDS,
  ENDED_WORDS,
  MEASURE_WORDS,
  REASON_WORDS,
} from './report-words.ts';
import { table } from '../call/table.ts';

/** The report of a set in plain words, for a terminal. */
export function reportText(exercise: Exercise, report: SetReport): string {
  const { frames } = report;
  const parts = [
    `${exercise.words.en.name}: ${MEASURE_WORDS[exercise.measure]}, degrees from neutral.\n` +
      `${seconds(report.durationMs)} seconds, of which ${seconds(report.measuredMs)} measured ` +
      `(${frames.measured} of ${frames.total} frames, ${frames.poor} of them poorly).\n`,
    exercise.coarse ? COARSE : exercise.directions.map(bandsText).join(''),
    report.directions.map((direction) => directionText(exercise, direction)).join(''),
    repsText(exercise, report),
    symmetryText(report),
    exercise.coarse ? '' : alarmsText(exercise, report),
    cuesText(report),
    unmeasuredText(report),
    report.pausedMs > 0 ? `Paused for ${seconds(report.pausedMs)} s.\n` : '',
    `${report.ended === null ? 'The recording stops before the set ended.' : ENDED_WORDS[report.ended]}\n`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

const COARSE =
  'How far it goes is a rough estimate: sides, holds and repetitions are followed, range and pace are not judged.\n';

const bandsText = (band: Direction): string =>
  `  ${DIRECTION_WORDS[band.id]}: target ${band.targetMinDeg}-${band.targetMaxDeg}, ` +
  `ease off at ${band.cautionDeg}, past the range at ${band.overDeg}\n`;

function directionText({ coarse }: Exercise, direction: DirectionReport): string {
  const { reps, bestPeakDeg, sigmaDeg, heldMs } = direction;
  const name = DIRECTION_WORDS[direction.direction];
  const inBand = `${seconds(direction.inBandMs)} s ${coarse ? 'away from the middle' : 'in the target band'}`;
  if (bestPeakDeg === null || sigmaDeg === null) return `  ${name}: no repetition, ${inBand}\n`;
  const count = `${reps} ${reps === 1 ? 'repetition' : 'repetitions'}`;
  return `  ${name}: ${count}, furthest ${degrees(bestPeakDeg, sigmaDeg)}, held ${seconds(heldMs)} s, ${inBand}\n`;
}

function repsText({ coarse }: Exercise, { reps }: SetReport): string {
  if (reps.length === 0) return '';
  const rows = reps.map((rep, index) => [
    String(index + 1),
    DIRECTION_WORDS[rep.direction],
    clock(rep.startMs),
    clock(rep.endMs),
    degrees(rep.peakDeg, rep.peakSigmaDeg),
    `${seconds(rep.inBandMs)} s`,
    `${seconds(rep.heldMs)} s`,
    `${Math.round(rep.peakSpeedDegPerSec)} deg/s`,
    rep.unmeasuredMs === 0 ? '' : `${seconds(rep.unmeasuredMs)} s`,
    [...rep.form.map((check) => CHECK_WORDS[check]), ...rep.cues.map((cue) => `“${CUE_WORDS[cue]}”`)].join(
      ', ',
    ),
  ]);
  const columns = [
    { heading: '#', align: 'right' },
    { heading: 'repetition', align: 'left' },
    { heading: 'from', align: 'right' },
    { heading: 'to', align: 'right' },
    { heading: 'furthest', align: 'left' },
    { heading: coarse ? 'out' : 'in band', align: 'right' },
    { heading: 'held', align: 'right' },
    { heading: 'fastest', align: 'right' },
    { heading: 'unseen', align: 'right' },
    { heading: 'noted and said', align: 'left' },
  ] as const;
  return table(columns, rows);
}

function symmetryText({ symmetry }: SetReport): string {
  if (symmetry === null) return '';
  const size = `${Math.round(Math.abs(symmetry.differenceDeg))} degrees, give or take ${Math.round(symmetry.uncertaintyDeg)}`;
  return symmetry.further === null
    ? `Left and right do not differ by more than the measurement can tell (${size}).\n`
    : `The ${symmetry.further} went further, by ${size}.\n`;
}

function alarmsText(exercise: Exercise, { counts, peakSpeedDegPerSec }: SetReport): string {
  const form = exercise.checks
    .map(({ id }) => ({ id, count: counts.form[id] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => `, ${CHECK_WORDS[id]}: ${times(count)}`);
  const fastest =
    peakSpeedDegPerSec === null ? '' : ` Fastest moment: ${Math.round(peakSpeedDegPerSec)} degrees a second.`;
  return `Past the range: ${times(counts.overRange)}, too fast: ${times(counts.tooFast)}${form.join('')}.${fastest}\n`;
}

function cuesText({ cues }: SetReport): string {
  if (cues.length === 0) return 'Nothing was said.\n';
  return `Said:\n${cues.map(({ timeMs, cue }) => `  ${clock(timeMs)}  ${CUE_WORDS[cue]}\n`).join('')}`;
}

function unmeasuredText({ unmeasuredMs }: SetReport): string {
  const entries = Object.entries(unmeasuredMs) as [keyof typeof unmeasuredMs, number][];
  const lines = entries.map(([reason, ms]) => `  ${seconds(ms)} s  ${REASON_WORDS[reason]}\n`);
  return lines.length === 0 ? '' : `Not measured:\n${lines.join('')}`;
}

const times = (count: number): string => (count === 0 ? 'never' : count === 1 ? 'once' : `${count} times`);

const degrees = (angleDeg: number, sigmaDeg: number): string =>
  `${Math.round(angleDeg)} degrees, give or take ${Math.max(1, Math.round(sigmaDeg))}`;

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

/** `m:ss` */
function clock(timeMs: number): string {
  const whole = Math.floor(timeMs / 1000);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
