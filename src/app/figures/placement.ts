import type { Exercise } from '../../core/exercises/exercise.ts';
import { figureOf, poseAt, type ScenePoint } from './figure.ts';
import { chairStrokes, matStrokes, personStrokes, type Stroke } from './shapes.ts';
import { projection, type DrawnPoint } from './viewpoint.ts';

/** Person and camera in one picture, seen from the side and a little from above. */
export interface Placement {
  readonly strokes: readonly Stroke[];
  /** What the camera sees, on the floor. */
  readonly cone: string;
  readonly camera: readonly [x: number, y: number];
  readonly cameraFoot: readonly [x: number, y: number];
  readonly feet: readonly [x: number, y: number];
  readonly viewBox: string;
}

const VIEWPOINT = { azimuthDeg: 62, elevationDeg: 16 } as const;
/** Half of the angle a laptop's camera sees, as a slope. */
const CONE_SLOPE = 0.5;
/** Room beside the camera, where its height is written, and beside the person. */
const LEFT_MARGIN = 560;
const RIGHT_MARGIN = 420;

const flat = ([x, y]: DrawnPoint): readonly [number, number] => [Math.round(x), Math.round(y)];

/** The drawing for an exercise, at its own camera height and distance; null without a figure. */
export function placementOf(exercise: Exercise): Placement | null {
  const figure = figureOf(exercise.id);
  if (figure === undefined) return null;
  const pose = poseAt(figure, 0);
  const points = Object.values(pose);
  const awayMm = (pose.hipL[2] + pose.hipR[2]) / 2;
  const heightMm = exercise.camera.heightM * 1000;
  const project = projection(VIEWPOINT, [0, 0, awayMm / 2]);
  const on = (point: ScenePoint) => flat(project(point));
  const cone = (
    [
      [0, 0, 0],
      [CONE_SLOPE * awayMm, 0, awayMm * 1.15],
      [-CONE_SLOPE * awayMm, 0, awayMm * 1.15],
    ] as const
  )
    .map((corner) => on(corner).join(' '))
    .join('L');
  const things =
    exercise.position === 'chair'
      ? chairStrokes(pose, project)
      : exercise.position === 'standing'
        ? []
        : matStrokes(pose, project);
  const topMm = Math.min(...points.map((point) => project(point)[1]), on([0, heightMm, 0])[1]);
  const rightMm = Math.max(...points.map((point) => project(point)[0]));
  const leftMm = on([0, 0, 0])[0];
  return {
    strokes: [...things, ...personStrokes(pose, project)],
    cone: `M${cone}Z`,
    camera: on([0, heightMm, 0]),
    cameraFoot: on([0, 0, 0]),
    feet: on([0, 0, awayMm]),
    viewBox: `${leftMm - LEFT_MARGIN} ${topMm - 330} ${LEFT_MARGIN + rightMm - leftMm + RIGHT_MARGIN} ${-topMm + 900}`,
  };
}
