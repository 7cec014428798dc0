import type { TruthFrame, TruthHeader } from './truth.ts';

/** First line of a truth file, with its line break; only the fields that are read back. */
export function writeTruthHeader(header: TruthHeader): string {
  const { format, version, name, exercise, fault, body, frameWidthPx, frameHeightPx, camera } = header;
  const kept = { format, version, name, exercise, fault, body, frameWidthPx, frameHeightPx, camera };
  return `${JSON.stringify(kept)}\n`;
}

/** One line of a truth file, with its line break; only the fields that are read back. */
export function writeTruthFrame(frame: TruthFrame): string {
  const { shoulderL, shoulderR, hipL, hipR, kneeL, kneeR, spine02, neck } = frame.jointsM;
  return `${JSON.stringify({
    timeMs: frame.timeMs,
    phase: frame.phase,
    side: frame.side,
    turnDeg: frame.turnDeg,
    turnSpeedDegPerSec: frame.turnSpeedDegPerSec,
    pelvisYawDeg: frame.pelvisYawDeg,
    lateralBendDeg: frame.lateralBendDeg,
    bendDeg: frame.bendDeg,
    ...(frame.lowerBendDeg === undefined ? {} : { lowerBendDeg: frame.lowerBendDeg }),
    bendSpeedDegPerSec: frame.bendSpeedDegPerSec,
    jointsM: { shoulderL, shoulderR, hipL, hipR, kneeL, kneeR, spine02, neck },
  } satisfies TruthFrame)}\n`;
}
