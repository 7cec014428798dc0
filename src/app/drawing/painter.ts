import type { DrawingContext } from './drawing-context.ts';
import { drawScene, type Scene } from './scene.ts';

/** What a scene is painted on. */
export interface Ground {
  /** Pixels of the canvas. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** CSS colour of what has the page's own. */
  readonly ink: string;
}

/** Paints on one canvas: every scene in place of the one before. */
export interface Painter {
  paint(scene: Scene, ground: Ground): void;
  close(): void;
}

/** Paints at once, on this thread. */
export const paintOn = (context: DrawingContext): Painter => ({
  paint: (scene, { widthPx, heightPx, ink }) => {
    const { canvas } = context;
    if (canvas.width !== widthPx || canvas.height !== heightPx) {
      canvas.width = widthPx;
      canvas.height = heightPx;
    }
    drawScene(context, scene, ink);
  },
  close: () => undefined,
});

/** The same for a canvas of the page; null where it cannot be drawn on. */
export function paintHere(canvas: HTMLCanvasElement): Painter | null {
  const context = canvas.getContext('2d');
  return context && paintOn(context);
}
