/** Wider pictures are scaled down: the model looks at 256 pixels, and every further one costs time. */
const MAX_WIDTH_PX = 640;

/** Size at which a live picture is looked at: its own shape, at most 640 wide, the width a multiple of four. */
export function pictureSize(widthPx: number, heightPx: number): { widthPx: number; heightPx: number } {
  const scale = Math.min(1, MAX_WIDTH_PX / widthPx);
  const width = Math.max(4, Math.floor((widthPx * scale) / 4) * 4);
  return { widthPx: width, heightPx: Math.max(2, Math.round((heightPx * width) / widthPx)) };
}
