import { bandsOf } from '../exercises/range/bands.ts';
import type { Contour, HipSurface, Landmark, Light, PersonLandmarks, PoseFrame } from '../pose/frame.ts';
import { isAbsent } from '../pose/frame.ts';
import type { RecordingHeader } from './header.ts';

/**
 * First line of a recording, with its line break. Keys come out in one fixed order whatever order they went in, so
 * a recording that is read and written again has the same bytes.
 */
export function writeHeader(header: RecordingHeader): string {
  const { model, runtime } = header;
  return `${JSON.stringify({
    format: header.format,
    version: header.version,
    exercise: header.exercise,
    view: header.view,
    frameWidthPx: header.frameWidthPx,
    frameHeightPx: header.frameHeightPx,
    model: { name: model.name, sha256: model.sha256 },
    runtime: { package: runtime.package, version: runtime.version },
    delegate: header.delegate,
    mirrored: header.mirrored,
    created: header.created,
    ...(header.bands && {
      bands: header.bands.map((one) => ({ direction: one.direction, ...bandsOf(one) })),
    }),
    ...(header.pace && {
      pace: {
        cautionDegPerSec: header.pace.cautionDegPerSec,
        tooFastDegPerSec: header.pace.tooFastDegPerSec,
      },
    }),
  } satisfies RecordingHeader)}\n`;
}

/**
 * One line of a recording, with its line break:
 * `{"timeMs":0,"image":[[x,y,z,visibility],...],"world":[...],"backContour":[[x,y],...],
 * "hipSurface":[keyMs,shiftPx,seen],"mirrorLook":{"image":[...],"world":[...]},"light":[luma,contrast]}`
 * or `{"timeMs":0,"absent":true,"light":[luma,contrast]}`, where outline, surface, mirror look and light may be missing. Numbers keep their full precision: what is read back is exactly what was written.
 *
 * @throws RangeError on a number that is not finite; JSON cannot carry it.
 */
export function writeFrame(frame: PoseFrame): string {
  const timeMs = digits(frame.timeMs);
  const light = frame.light === undefined ? '' : `,"light":${lightOf(frame.light)}`;
  if (isAbsent(frame)) return `{"timeMs":${timeMs},"absent":true${light}}\n`;
  const contour = frame.backContour === undefined ? '' : `,"backContour":${points(frame.backContour)}`;
  const surface = frame.hipSurface === undefined ? '' : `,"hipSurface":${surfaceOf(frame.hipSurface)}`;
  const mirror = frame.mirrorLook === undefined ? '' : `,"mirrorLook":{${personOf(frame.mirrorLook)}}`;
  return `{"timeMs":${timeMs},${personOf(frame)}${contour}${surface}${mirror}${light}}\n`;
}

const personOf = ({ image, world }: PersonLandmarks): string =>
  `"image":${landmarks(image)},"world":${landmarks(world)}`;

const surfaceOf = ({ keyMs, shiftPx, seen }: HipSurface): string =>
  `[${digits(keyMs)},${digits(shiftPx)},${digits(seen)}]`;

const lightOf = ({ luma, contrast }: Light): string => `[${digits(luma)},${digits(contrast)}]`;

function landmarks(all: readonly Landmark[]): string {
  const lines = all.map((l) => `[${digits(l.x)},${digits(l.y)},${digits(l.z)},${digits(l.visibility)}]`);
  return `[${lines.join(',')}]`;
}

function points(contour: Contour): string {
  return `[${contour.map(([x, y]) => `[${digits(x)},${digits(y)}]`).join(',')}]`;
}

/** Prints as JSON does: the shortest digits that read back as the same number; -0 becomes 0. */
function digits(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a recording cannot hold ${value}`);
  return String(value);
}
