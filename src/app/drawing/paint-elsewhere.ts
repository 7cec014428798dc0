import { isAbsent, type PoseFrame } from '../../core/pose/frame.ts';
import type { PoseStyle } from './draw-pose.ts';
import type { PosePainter } from './pose-painter.ts';

/** What is sent to the worker that paints: its canvas first. */
export type PaintRequest =
  | { readonly kind: 'canvas'; readonly canvas: OffscreenCanvas }
  | { readonly kind: 'resize'; readonly widthPx: number; readonly heightPx: number }
  | { readonly kind: 'draw'; readonly frame: PoseFrame | null; readonly style: PoseStyle };

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
  return {
    resize: (widthPx, heightPx) => send({ kind: 'resize', widthPx, heightPx }),
    draw: (frame, style) => send({ kind: 'draw', frame: drawnPart(frame), style }),
    close: () => worker.terminate(),
  };
}

/** What is in space is not drawn, and need not be copied. */
const drawnPart = (frame: PoseFrame | null): PoseFrame | null =>
  frame === null || isAbsent(frame) ? frame : { ...frame, world: [] };
