import { isAbsent, type Landmark, type PersonFrame } from '../pose/frame.ts';
import { LANDMARK_COUNT, LANDMARK_NAMES } from '../pose/landmark.ts';
import { mirrorFrame } from '../pose/mirror.ts';
import type { Recording } from '../recording/read.ts';
import { numberText, secondsText } from './number-text.ts';

const METADATA = [
  'DataRate',
  'CameraRate',
  'NumFrames',
  'NumMarkers',
  'Units',
  'OrigDataRate',
  'OrigDataStartFrame',
  'OrigNumFrames',
] as const;

/** A tenth of a millimetre. */
const METRE_DECIMALS = 4;

/**
 * The world landmarks of a recording as an OpenSim marker file: 33 markers, metres.
 *
 * Axes: X towards the camera, Y up in the picture, Z to the picture's left, right-handed. Somebody who faces the camera
 * thus looks along X with their right on Z, as OpenSim's models do. The origin is the middle of the hips in every frame
 * and the camera's tilt is not taken out, for the model gives no more: markers show the pose, not where it stands.
 *
 * A frame in which nobody was found has no row; `Frame#` goes on counting over it. A mirrored recording has its sides
 * put right.
 *
 * Source: what OpenSim itself reads,
 * https://github.com/opensim-org/opensim-core/blob/03e066398cbdb36cd93de586b7166bf823ca9db0/OpenSim/Common/TRCFileAdapter.cpp
 * @param name stands in the first line, where the format wants the file's name
 * @returns null when nobody was ever found: OpenSim cannot read a file without rows
 */
export function writeTrc(
  { header, frames }: Pick<Recording, 'header' | 'frames'>,
  name: string,
): string | null {
  const rows = frames.flatMap((frame, index) => {
    const upright = header.mirrored ? mirrorFrame(frame, header.frameWidthPx) : frame;
    return isAbsent(upright) ? [] : [row(upright, index + 1)];
  });
  if (rows.length === 0) return null;
  const rate = numberText(frameRate(frames.map(({ timeMs }) => timeMs)), 3);
  const values = [rate, rate, rows.length, LANDMARK_COUNT, 'm', rate, 1, frames.length];
  const lines = [
    ['PathFileType', '4', '(X/Y/Z)', name],
    METADATA,
    values,
    [
      'Frame#',
      'Time',
      ...LANDMARK_NAMES.flatMap((marker, index) => (index === 0 ? [marker] : ['', '', marker])),
      '',
      '',
    ],
    ['', '', ...LANDMARK_NAMES.flatMap((_, index) => [`X${index + 1}`, `Y${index + 1}`, `Z${index + 1}`])],
    [''],
    ...rows,
  ];
  return lines.map((cells) => `${cells.join('\t')}\n`).join('');
}

const row = ({ timeMs, world }: PersonFrame, frame: number): readonly string[] => [
  String(frame),
  secondsText(timeMs),
  ...world.flatMap(position),
];

/** World landmarks have x right in the picture, y down and z away from the camera. */
const position = ({ x, y, z }: Landmark): readonly string[] =>
  [-z, -y, -x].map((metres) => numberText(metres, METRE_DECIMALS));

/** Frames a second on average; 0 when there are too few to tell. */
function frameRate(timesMs: readonly number[]): number {
  const spanMs = (timesMs.at(-1) ?? 0) - (timesMs[0] ?? 0);
  return spanMs > 0 ? (1000 * (timesMs.length - 1)) / spanMs : 0;
}
