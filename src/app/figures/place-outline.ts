import type { Exercise } from '../../core/exercises/exercise.ts';
import { figureOf, type Pose, poseAt } from './figure.ts';
import { personStrokes, type Stroke } from './shapes.ts';
import type { Projection } from './viewpoint.ts';

/** Where a person should be in the camera's picture: strokes in millimetres, and how to place them on the picture. */
export interface PlaceOutline {
  readonly strokes: readonly Stroke[];
  /** Middle of the strokes, millimetres; it goes to the middle of the picture. */
  readonly middle: readonly [x: number, y: number];
  readonly pxPerMm: number;
  /** Which side of the person the camera sees; null when they face it. */
  readonly shows: 'left-side' | 'right-side' | null;
}

/** The outline leaves this much of the picture free round it: the movement needs it too. */
const FILLS = { width: 0.86, height: 0.84 } as const;
/** Half a head, or half a foot, beyond the joints at the outline's edge. */
const RIM_MM = 115;
/** Of the two, the longer side of the picture that a webcam sees at one metre, in metres: about 53 degrees. */
const WIDTH_AT_METRE = 1;

/** How an exercise's figure looks to a camera at the exercise's own height and distance; null without a figure. */
export function placeOutline(exercise: Exercise, widthPx: number, heightPx: number): PlaceOutline | null {
  const figure = figureOf(exercise.id);
  if (figure === undefined) return null;
  const pose = poseAt(figure, 0);
  const awayMm = (pose.hipL[2] + pose.hipR[2]) / 2;
  const project = pinhole(awayMm, exercise.camera.heightM * 1000);
  const drawn = Object.values(pose).map(project);
  const [left, right] = [Math.min(...drawn.map(([x]) => x)), Math.max(...drawn.map(([x]) => x))];
  const [top, bottom] = [Math.min(...drawn.map(([, y]) => y)), Math.max(...drawn.map(([, y]) => y))];
  return {
    strokes: personStrokes(pose, project),
    middle: [(left + right) / 2, (top + bottom) / 2],
    pxPerMm: Math.min(
      Math.max(widthPx, heightPx) / (WIDTH_AT_METRE * awayMm),
      (FILLS.width * widthPx) / (right - left + 2 * RIM_MM),
      (FILLS.height * heightPx) / (bottom - top + 2 * RIM_MM),
    ),
    shows: exercise.view === 'front' ? null : sideShown(pose),
  };
}

/** The scene as the camera sees it, true to size at the person's distance. */
const pinhole =
  (awayMm: number, heightMm: number): Projection =>
  ([x, y, z]) => {
    const scale = awayMm / z;
    return [x * scale, (heightMm - y) * scale, z];
  };

const sideShown = ({ shoulderL, shoulderR, hipL, hipR }: Pose): 'left-side' | 'right-side' =>
  shoulderL[2] + hipL[2] > shoulderR[2] + hipR[2] ? 'right-side' : 'left-side';
