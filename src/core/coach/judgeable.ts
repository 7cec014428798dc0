import type { HandSign } from '../measure/hand-signal.ts';
import type { Measured, Measurement } from '../measure/measurement.ts';

/**
 * A measurement as the coach and the report may take it: poor while an arm moves, which swings the trunk along, and unmeasured
 * when it is no number.
 */
export function judgeable(measurement: Measurement, hand: HandSign): Measurement {
  if (measurement.kind === 'unmeasured') return measurement;
  const { timeMs } = measurement;
  if (!isFinite(measurement)) return { kind: 'unmeasured', timeMs, reason: 'implausible' };
  return hand === 'down' ? measurement : { ...measurement, quality: 'poor' };
}

const isFinite = ({ angleDeg, sigmaDeg, speedDegPerSec }: Measured): boolean =>
  Number.isFinite(angleDeg) && Number.isFinite(sigmaDeg) && Number.isFinite(speedDegPerSec);
