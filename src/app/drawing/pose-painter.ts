import type { PoseFrame } from '../../core/pose/frame.ts';
import { drawPose, type PoseStyle } from './draw-pose.ts';

/** Paints frames on one canvas. */
export interface PosePainter {
  /** In pixels of the canvas; what was on it is gone. */
  resize(widthPx: number, heightPx: number): void;
  draw(frame: PoseFrame | null, style: PoseStyle): void;
  close(): void;
}

/** Paints at once, on this thread. Null where there is no canvas to draw on. */
export function paintHere(canvas: HTMLCanvasElement | OffscreenCanvas): PosePainter | null {
  const context = canvas.getContext('2d');
  if (context === null) return null;
  return {
    resize: (widthPx, heightPx) => {
      canvas.width = widthPx;
      canvas.height = heightPx;
    },
    draw: (frame, style) => drawPose(context, frame, style),
    close: () => undefined,
  };
}
