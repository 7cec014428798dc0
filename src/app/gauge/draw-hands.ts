import type { DrawingContext } from '../drawing/drawing-context.ts';
import { backCurve, GEOMETRY, placedIn, pointAt, ringPiece, type DialFace } from './dial.ts';
import type { Hands } from './hands.ts';
import type { Zone } from './zone.ts';

const WHITE = '#fff';
const WEDGE = 'rgb(255 255 255 / 0.32)';
const PEAK = '#10201b';
const GUIDE = { fill: '#cfe3ff', rim: '#182b25' } as const;
const BACK: Readonly<Partial<Record<Zone, string>>> = { caution: '#e0a23b', over: '#ef6747' };
const BACK_AT_EASE = '#7fb69a';

/** Draws what moves over a dial: the back, the marker to follow, the peak, the uncertainty and the needle, one over the other. */
export function drawHands(context: DrawingContext, hands: Hands | null, face: DialFace): void {
  if (hands === null) return;
  const { angleDeg, sigmaDeg, guideDeg, peakDeg, zone } = hands;
  const geometry = GEOMETRY[face.layout];
  const { inner, outer, centre } = geometry;
  const placed = placedIn(geometry, context.canvas.width, context.canvas.height);
  context.setTransform(placed.scale, 0, 0, placed.scale, ...placed.centre);
  context.translate(-centre[0], -centre[1]);
  context.lineCap = 'round';
  const dot = (deg: number, distance: number, radius: number, fill: string, rim: string): void => {
    context.beginPath();
    context.arc(...pointAt(face, deg, distance), radius, 0, 2 * Math.PI);
    context.fillStyle = fill;
    context.fill();
    context.lineWidth = 2;
    context.strokeStyle = rim;
    context.stroke();
  };
  if (face.drawsBack) {
    context.lineWidth = 13;
    context.strokeStyle = BACK[zone] ?? BACK_AT_EASE;
    context.stroke(new Path2D(backCurve(face, angleDeg)));
  }
  if (guideDeg !== null) dot(guideDeg, outer + 9, 6.5, GUIDE.fill, GUIDE.rim);
  if (peakDeg !== null) dot(peakDeg, (inner + outer) / 2, 5.5, PEAK, WHITE);
  context.fillStyle = WEDGE;
  const wedge = ringPiece(face, angleDeg - sigmaDeg, angleDeg + sigmaDeg, inner - 6, outer + 6);
  context.fill(new Path2D(wedge));
  context.beginPath();
  context.moveTo(...pointAt(face, angleDeg, inner - 9));
  context.lineTo(...pointAt(face, angleDeg, outer + 7));
  context.lineWidth = 6;
  context.strokeStyle = WHITE;
  context.stroke();
}
