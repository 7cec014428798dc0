import type { DrawingContext } from '../drawing/drawing-context.ts';

const FILL = '#f5f1e8';
/** Of its height. */
const RIM = 4 / 26;

/** Draws where on a bar somebody is: a disc as high as the canvas, all of it to be seen at either end; null for none. */
export function drawMarker(context: DrawingContext, share: number | null, rim: string): void {
  if (share === null) return;
  const { width, height } = context.canvas;
  const radius = height / 2;
  const line = RIM * height;
  context.beginPath();
  context.arc(radius + Math.min(1, share) * (width - height), radius, radius - line / 2, 0, 2 * Math.PI);
  context.fillStyle = FILL;
  context.fill();
  context.lineWidth = line;
  context.strokeStyle = rim;
  context.stroke();
}
