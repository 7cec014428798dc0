import type { Measure } from '../../core/measure/measurement.ts';
import { isAbsent, landmark, type PersonFrame } from '../../core/pose/frame.ts';
import { LANDMARK, SKELETON, type LandmarkName } from '../../core/pose/landmark.ts';
import { drawBody, type BodyStyle } from './draw-body.ts';
import { drawGhost } from './draw-ghost.ts';
import type { DrawingContext } from './drawing-context.ts';
import type { Figure } from './figure.ts';

/** Colours of the drawing, as CSS colours, and its size. */
export interface PoseStyle {
  readonly bone: string;
  readonly joint: string;
  /** What the measure looks at: shoulder line, hip line or back. */
  readonly measured: string;
  readonly measure: Measure;
  /** Canvas pixels for one pixel of the frame. */
  readonly scale: number;
  /** Adds a solid figure, for where no picture of the person lies underneath; null for none. */
  readonly body: BodyStyle | null;
  /** Height of the frame, pixels; lines keep their share of it. */
  readonly frameHeightPx: number;
}

type Pair = readonly [LandmarkName, LandmarkName];

const SHOULDERS: Pair = ['leftShoulder', 'rightShoulder'];
const HIPS: Pair = ['leftHip', 'rightHip'];
const TRUNK: readonly Pair[] = [
  ['leftShoulder', 'leftHip'],
  ['rightShoulder', 'rightHip'],
];
const UPPER_ARMS: readonly Pair[] = [
  ['leftShoulder', 'leftElbow'],
  ['rightShoulder', 'rightElbow'],
];

/** The lines each measure is made of; those of bend and arch are the outline of the trunk. */
const MEASURED: Readonly<Record<Measure, readonly Pair[]>> = {
  turn: [SHOULDERS, HIPS],
  bend: [],
  tilt: [
    ['leftShoulder', 'leftHip'],
    ['leftHip', 'leftKnee'],
  ],
  'arm-across': UPPER_ARMS,
  'arm-elevation': UPPER_ARMS,
  'head-retraction': [['leftShoulder', 'leftEar'], ...TRUNK],
  'hip-flexion': [['leftHip', 'leftKnee'], ['rightHip', 'rightKnee'], ...TRUNK],
  roll: [
    ['leftHip', 'leftKnee'],
    ['leftKnee', 'leftAnkle'],
    ['rightHip', 'rightKnee'],
    ['rightKnee', 'rightAnkle'],
  ],
  'shoulder-retraction': TRUNK,
  'trunk-lean': TRUNK,
  lean: [['leftShoulder', 'leftHip']],
  arch: [],
};

/** Frame pixels of a line's width, on a picture 480 high. */
const WIDTH = { bone: 2.5, measured: 6, contour: 6, joint: 5 } as const;

function strokeLine(context: DrawingContext, points: readonly (readonly [x: number, y: number])[]): void {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.stroke();
}

const ends = (frame: PersonFrame, [from, to]: Pair): readonly (readonly [x: number, y: number])[] =>
  [from, to].map((name) => {
    const { x, y } = landmark(frame.image, LANDMARK[name]);
    return [x, y] as const;
  });

/** Draws the skeleton and the back contour of one frame, the ghost beneath. Unmirrored, in frame pixels. */
export function drawPose(context: DrawingContext, { frame, ghost }: Figure, style: PoseStyle): void {
  if (frame === null || isAbsent(frame)) return;
  context.setTransform(style.scale, 0, 0, style.scale, 0, 0);
  // Without a picture the figure is often drawn small.
  const unit = (style.frameHeightPx / 480) * (style.body === null ? 1 : 1.4);
  context.lineCap = 'round';
  context.lineJoin = 'round';

  if (style.body !== null) drawBody(context, frame, style.body);
  if (ghost !== null) drawGhost(context, ghost, unit);
  context.strokeStyle = style.bone;
  context.lineWidth = WIDTH.bone * unit;
  for (const bone of SKELETON) strokeLine(context, ends(frame, bone));

  context.strokeStyle = style.measured;
  context.lineWidth = WIDTH.measured * unit;
  for (const line of MEASURED[style.measure]) strokeLine(context, ends(frame, line));
  if (frame.backContour !== undefined) {
    context.lineWidth = WIDTH.contour * unit;
    strokeLine(context, frame.backContour);
  }

  context.fillStyle = style.joint;
  for (const [x, y] of [...ends(frame, SHOULDERS), ...ends(frame, HIPS)]) {
    context.beginPath();
    context.arc(x, y, WIDTH.joint * unit, 0, 2 * Math.PI);
    context.fill();
  }
}
