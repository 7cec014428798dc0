import type { DrawingContext } from '../drawing/drawing-context.ts';

/** Of a drawing 100 wide. */
export const RING = { radius: 42, width: 11 } as const;

const HELD = '#7fb69a';
const MET = '#b7e0c9';

/** Draws how much of a ring is full, from the top and clockwise. */
export function drawRing(context: DrawingContext, share: number): void {
  if (share <= 0) return;
  const { width, height } = context.canvas;
  const scale = Math.min(width, height) / 100;
  context.setTransform(scale, 0, 0, scale, width / 2, height / 2);
  context.beginPath();
  context.arc(0, 0, RING.radius, -Math.PI / 2, (2 * Math.min(1, share) - 0.5) * Math.PI);
  context.lineWidth = RING.width;
  context.lineCap = 'round';
  context.strokeStyle = share >= 1 ? MET : HELD;
  context.stroke();
}
