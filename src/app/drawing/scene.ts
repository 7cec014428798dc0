import { drawTrail, type TrailLook } from '../chart/draw-trail.ts';
import type { TrailLines } from '../chart/trail.ts';
import type { DialFace } from '../gauge/dial.ts';
import { drawHands } from '../gauge/draw-hands.ts';
import { drawMarker } from '../gauge/draw-marker.ts';
import { drawRing } from '../gauge/draw-ring.ts';
import type { Hands } from '../gauge/hands.ts';
import { drawPose, type PoseStyle } from './draw-pose.ts';
import type { DrawingContext } from './drawing-context.ts';
import { figureOf } from './figure-numbers.ts';

/** All that is painted while it moves: plain data, so that it reaches another thread. A share is 0 to 1. */
export type Scene =
  /** A person; the numbers as `figureNumbers` writes them. */
  | { readonly kind: 'figure'; readonly numbers: Float32Array; readonly style: PoseStyle }
  /** What moves over a dial; null for nothing. */
  | { readonly kind: 'hands'; readonly hands: Hands | null; readonly face: DialFace }
  /** A place along a bar; null for none. */
  | { readonly kind: 'marker'; readonly share: number | null }
  /** How much of a ring is full. */
  | { readonly kind: 'ring'; readonly share: number }
  /** How much of a bar is full. */
  | { readonly kind: 'level'; readonly share: number }
  /** The angle of the last seconds. */
  | { readonly kind: 'trail'; readonly lines: TrailLines; readonly look: TrailLook };

/** Draws a scene over a cleared canvas. `ink` is the CSS colour of what has the page's own. */
export function drawScene(context: DrawingContext, scene: Scene, ink: string): void {
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  switch (scene.kind) {
    case 'figure':
      drawPose(context, figureOf(scene.numbers), scene.style);
      break;
    case 'hands':
      drawHands(context, scene.hands, scene.face);
      break;
    case 'marker':
      drawMarker(context, scene.share, ink);
      break;
    case 'ring':
      drawRing(context, scene.share);
      break;
    case 'level':
      context.fillStyle = ink;
      context.fillRect(0, 0, scene.share * width, height);
      break;
    case 'trail':
      drawTrail(context, scene.lines, scene.look);
      break;
    default:
      scene satisfies never;
  }
}
