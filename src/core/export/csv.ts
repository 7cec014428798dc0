import type { SetReport } from '../coach/report.ts';
import type { Said } from '../history/said.ts';
import { momentsOf, type Trace } from '../history/trace.ts';
import { numberText, secondsText } from './number-text.ts';

/** Lines as RFC 4180 has them. None of our values needs quotes: they are numbers and names of our own. */
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.join(',')}\r\n`).join('');

const degrees = (value: number | null): string => (value === null ? '' : numberText(value, 2));

/**
 * Angle, sigma, speed and phase over time, one row a moment; the cues said since the row before, joined by spaces.
 * Seconds from the beginning of the set, signed degrees from neutral, degrees a second; empty where not measured.
 */
export function seriesCsv(trace: Trace, said: readonly Said[]): string {
  const cues = said.flatMap(({ event }) => (event.kind === 'cue' ? [event] : []));
  let place = 0;
  const rows = momentsOf(trace).map(({ timeMs, measured, phase, direction }) => {
    const from = place;
    while ((cues[place]?.timeMs ?? Infinity) <= timeMs) place += 1;
    return [
      secondsText(timeMs),
      degrees(measured?.angleDeg ?? null),
      degrees(measured?.sigmaDeg ?? null),
      degrees(measured?.speedDegPerSec ?? null),
      phase,
      direction ?? '',
      cues
        .slice(from, place)
        .map(({ cue }) => cue)
        .join(' '),
    ];
  });
  return csv([
    ['time_s', 'angle_deg', 'sigma_deg', 'speed_deg_per_s', 'phase', 'direction', 'cues'],
    ...rows,
  ]);
}

/** One row a repetition. Peaks are magnitudes; cues and form checks joined by spaces. */
export const repsCsv = ({ reps }: Pick<SetReport, 'reps'>): string =>
  csv([
    [
      'rep',
      'direction',
      'start_s',
      'end_s',
      'peak_deg',
      'peak_sigma_deg',
      'peak_speed_deg_per_s',
      'held_s',
      'in_band_s',
      'unmeasured_s',
      'cues',
      'form',
    ],
    ...reps.map((rep, index) => [
      String(index + 1),
      rep.direction,
      secondsText(rep.startMs),
      secondsText(rep.endMs),
      degrees(rep.peakDeg),
      degrees(rep.peakSigmaDeg),
      degrees(rep.peakSpeedDegPerSec),
      secondsText(rep.heldMs),
      secondsText(rep.inBandMs),
      secondsText(rep.unmeasuredMs),
      rep.cues.join(' '),
      rep.form.join(' '),
    ]),
  ]);
