import { isOver, paceOf } from './contestant.ts';
import type { Slice } from './report.ts';

const animationFrame = (): Promise<number> => new Promise(requestAnimationFrame);

/**
 * The loop of a sample page: at every animation frame a picture goes through the model on the main thread and is drawn.
 * @param estimate one picture through the model; resolves with what draws the answer
 */
export async function drawFrames(
  durationMs: number,
  estimate: () => Promise<() => void> | (() => void),
): Promise<Slice> {
  const inference: number[] = [];
  const draw: number[] = [];
  const endsMs: number[] = [];
  const startedMs = performance.now();
  while (!isOver(startedMs, durationMs, endsMs.length)) {
    await animationFrame();
    const beganMs = performance.now();
    const drawAnswer = await estimate();
    const estimatedMs = performance.now();
    drawAnswer();
    const endedMs = performance.now();
    inference.push(estimatedMs - beganMs);
    draw.push(endedMs - estimatedMs);
    endsMs.push(endedMs);
  }
  return { ...paceOf(endsMs), stagesMs: { inference, draw } };
}

/** A canvas on the page, as large as the pictures. */
export function visibleCanvas({ width, height }: ImageBitmap): {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
} {
  const canvas = document.body.appendChild(document.createElement('canvas'));
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2D context to draw on');
  return { canvas, context };
}
