import type { PoseFrame } from '../../core/pose/frame.ts';
import { drawPose, type PoseStyle } from './draw-pose.ts';
import type { DrawingContext } from './drawing-context.ts';

/** Paints frames on one canvas. */
export interface PosePainter {
  /** In pixels of the canvas; what was on it is gone. */
  resize(widthPx: number, heightPx: number): void;
  draw(frame: PoseFrame | null, style: PoseStyle): void;
  close(): void;
}

/** Paints at once, on this thread. */
export const paintOn = (context: DrawingContext): PosePainter => ({
  resize: (widthPx, heightPx) => {
    context.canvas.width = widthPx;
    context.canvas.height = heightPx;
  },
  draw: (frame, style) => drawPose(context, frame, style),
  close: () => undefined,
});
