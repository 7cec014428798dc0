import { drawPose, type PoseStyle } from './draw-pose.ts';
import type { DrawingContext } from './drawing-context.ts';
import type { Figure } from './live-figure.ts';

/** Paints figures on one canvas. */
export interface PosePainter {
  /** In pixels of the canvas; what was on it is gone. */
  resize(widthPx: number, heightPx: number): void;
  /** Cheapest with the very same style as before. */
  draw(figure: Figure, style: PoseStyle): void;
  close(): void;
}

/** Paints at once, on this thread. */
export const paintOn = (context: DrawingContext): PosePainter => ({
  resize: (widthPx, heightPx) => {
    context.canvas.width = widthPx;
    context.canvas.height = heightPx;
  },
  draw: (figure, style) => drawPose(context, figure, style),
  close: () => undefined,
});

/** The same for a canvas of the page; null where it cannot be drawn on. */
export function paintHere(canvas: HTMLCanvasElement): PosePainter | null {
  const context = canvas.getContext('2d');
  return context && paintOn(context);
}
