/** Beyond this the model gains nothing, and every pixel of the mask costs. */
const LONGEST_SIDE_PX = 1280;
const SHORTEST_SIDE_PX = 16;

/**
 * Size of the canvas a picture is drawn into for the model. The width is a multiple of 4: with masks on, MediaPipe's
 * WASM aborts for good at any other. The picture is stretched by at most 2 px to fit, never cut.
 */
export function canvasSizeFor(widthPx: number, heightPx: number): { widthPx: number; heightPx: number } {
  const scale = Math.min(1, LONGEST_SIDE_PX / Math.max(widthPx, heightPx));
  return {
    widthPx: Math.max(SHORTEST_SIDE_PX, Math.round((widthPx * scale) / 4) * 4),
    heightPx: Math.max(SHORTEST_SIDE_PX, Math.round(heightPx * scale)),
  };
}
