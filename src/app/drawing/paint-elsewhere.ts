import type { PoseStyle } from './draw-pose.ts';
import { figureNumbers } from './figure-numbers.ts';
import type { PosePainter } from './pose-painter.ts';

/** What is sent to the worker that paints: its canvas first, and a style before the first figure. */
export type PaintRequest =
  | { readonly kind: 'canvas'; readonly canvas: OffscreenCanvas }
  | { readonly kind: 'resize'; readonly widthPx: number; readonly heightPx: number }
  | { readonly kind: 'style'; readonly style: PoseStyle }
  /** As `figureNumbers` writes it. */
  | { readonly kind: 'figure'; readonly numbers: Float32Array };

/**
 * Paints on another thread, where it costs this one nothing: for figures that move with every picture. Null where the browser
 * keeps canvases to the page. The canvas is the worker's for good.
 */
export function paintElsewhere(canvas: HTMLCanvasElement): PosePainter | null {
  if (!('transferControlToOffscreen' in canvas)) return null;
  const worker = new Worker(new URL('./paint-worker.ts', import.meta.url), { type: 'module', name: 'paint' });
  const send = (request: PaintRequest, transfer: Transferable[] = []): void =>
    worker.postMessage(request, transfer);
  const own = canvas.transferControlToOffscreen();
  send({ kind: 'canvas', canvas: own }, [own]);
  let sentStyle: PoseStyle | null = null;
  return {
    resize: (widthPx, heightPx) => send({ kind: 'resize', widthPx, heightPx }),
    draw: (figure, style) => {
      if (style !== sentStyle) send({ kind: 'style', style });
      sentStyle = style;
      send({ kind: 'figure', numbers: figureNumbers(figure) });
    },
    close: () => worker.terminate(),
  };
}
