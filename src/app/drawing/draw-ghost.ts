import type { PicturePoint, TargetGhost } from '../../core/measure/target-ghost.ts';
import type { DrawingContext } from './drawing-context.ts';

/** Quiet, and still to be seen on a white wall and in a dark room: pale sage with a dark rim. */
const FILL = 'rgb(147 209 177 / 0.3)';
const EDGE = 'rgb(214 240 226 / 0.85)';
const RIM = 'rgb(8 18 15 / 0.4)';

function trace(context: DrawingContext, points: readonly PicturePoint[]): void {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
}

/** Draws where the target lies. In the context's own pixels; `unit` is the width of a thin line. */
export function drawGhost(context: DrawingContext, ghost: TargetGhost, unit: number): void {
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const line of ghost.lines) {
    trace(context, line);
    context.lineWidth = 3.5 * unit;
    context.strokeStyle = RIM;
    context.stroke();
    context.lineWidth = 1.5 * unit;
    context.strokeStyle = EDGE;
    context.stroke();
  }
  for (const area of ghost.areas) {
    trace(context, area);
    context.closePath();
    context.lineWidth = 4 * unit;
    context.strokeStyle = RIM;
    context.stroke();
    context.fillStyle = FILL;
    context.fill();
    context.lineWidth = 1.5 * unit;
    context.strokeStyle = EDGE;
    context.stroke();
  }
  if (ghost.mark === null) return;
  const [x, y] = ghost.mark;
  context.beginPath();
  context.arc(x, y, 5 * unit, 0, 2 * Math.PI);
  context.fillStyle = '#ffffff';
  context.fill();
  context.lineWidth = 2 * unit;
  context.strokeStyle = RIM;
  context.stroke();
}
