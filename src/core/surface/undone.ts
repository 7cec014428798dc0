import type { ChestMove } from './chest-move.ts';
import { movedBy } from './chest-move.ts';
import type { GreyPicture } from './grey-picture.ts';
import { SMALL_NECK } from './trunk-window.ts';

/**
 * The part of a small picture that shows the chest, as if the chest had not moved so: places that are looked for in it
 * are nearly where they were, and as broad. Black elsewhere.
 * @param reach how far to each side of the shoulders' middle, and how far down from it, small pixels
 */
export function undone(
  { width, height, values }: GreyPicture,
  move: ChestMove,
  reach: { readonly across: number; readonly down: number },
): GreyPicture {
  const as = new Float32Array(width * height);
  const left = Math.max(0, Math.floor(SMALL_NECK.x - reach.across));
  const right = Math.min(width, Math.ceil(SMALL_NECK.x + reach.across));
  const bottom = Math.min(height, Math.ceil(SMALL_NECK.y + reach.down));
  for (let row = 0; row < bottom; row += 1) {
    // Along a row the place goes in steps, and steps that themselves grow: from three of them follow all.
    const at = (x: number) => movedBy(move, { x: x - SMALL_NECK.x, y: row - SMALL_NECK.y });
    const first = at(left);
    const second = at(left + 1);
    const third = at(left + 2);
    const growth = third.x - 2 * second.x + first.x;
    let stepX = second.x - first.x;
    const stepY = second.y - first.y;
    let x = SMALL_NECK.x + first.x;
    let y = SMALL_NECK.y + first.y;
    for (let column = left; column < right; column += 1) {
      const fromX = Math.max(0, Math.min(width - 1.001, x));
      const fromY = Math.max(0, Math.min(height - 1.001, y));
      const wholeX = Math.floor(fromX);
      const wholeY = Math.floor(fromY);
      const partX = fromX - wholeX;
      const partY = fromY - wholeY;
      const from = wholeY * width + wholeX;
      const upper = (values[from] ?? 0) * (1 - partX) + (values[from + 1] ?? 0) * partX;
      const lower = (values[from + width] ?? 0) * (1 - partX) + (values[from + width + 1] ?? 0) * partX;
      as[row * width + column] = upper * (1 - partY) + lower * partY;
      x += stepX;
      y += stepY;
      stepX += growth;
    }
  }
  return { width, height, values: as };
}
