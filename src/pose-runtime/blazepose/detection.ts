import type { PixelPoint } from './region.ts';

/** What the detector looks at. */
export const DETECTOR_SIZE = 224;
export const DETECTOR_RANGE = { scale: 1 / 127.5, offset: -1 } as const;

/** Numbers of each anchor: a box (centre, size), then four key points. */
const COORDS = 12;
const FIRST_POINT = 4;
const POINTS = 4;
const LEAST_SCORE = 0.5;
/** Boxes that share more than this are of the same person. */
const SAME_OVERLAP = 0.5;
/** Cells of the grids that the network answers for, and how many answers each cell has. */
const GRIDS = [
  { cells: 28, each: 2 },
  { cells: 14, each: 2 },
  { cells: 7, each: 6 },
] as const;

interface Candidate {
  readonly score: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Key points, x and y in turn, parts of the detector's picture. */
  readonly points: readonly number[];
}

/** Middles of the anchors in the detector's picture, x and y in turn, 0..1. */
const ANCHORS: Float32Array = (() => {
  const middles: number[] = [];
  for (const { cells, each } of GRIDS) {
    for (let cell = 0; cell < cells * cells; cell += 1) {
      const x = ((cell % cells) + 0.5) / cells;
      const y = (Math.floor(cell / cells) + 0.5) / cells;
      for (let answer = 0; answer < each; answer += 1) middles.push(x, y);
    }
  }
  return Float32Array.from(middles);
})();

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-Math.max(-100, Math.min(100, value))));

/** A person in the detector's picture, parts of it: the middle of the hips, and a point on the circle around them. */
export interface Detected {
  readonly hips: PixelPoint;
  readonly rim: PixelPoint;
}

/**
 * The person the detector is surest of; undefined when it is sure of nobody. Boxes of the same person are averaged by their
 * scores.
 *
 * Source: https://github.com/google-ai-edge/mediapipe/blob/v0.10.21/mediapipe/tasks/cc/vision/pose_detector/pose_detector_graph.cc
 *
 * @param boxes 12 numbers for each of 2254 anchors
 * @param scores one for each, before the sigmoid
 */
export function surestPerson(boxes: Float32Array, scores: Float32Array): Detected | undefined {
  const candidates: Candidate[] = [];
  for (const [index, raw] of scores.entries()) {
    const score = sigmoid(raw);
    if (score >= LEAST_SCORE) candidates.push(candidateAt(boxes, index, score));
  }
  const best = candidates.reduce<Candidate | undefined>(
    (most, one) => (most === undefined || one.score > most.score ? one : most),
    undefined,
  );
  if (best === undefined) return undefined;
  const same = candidates.filter((one) => one === best || overlap(one, best) > SAME_OVERLAP);
  const total = same.reduce((sum, { score }) => sum + score, 0);
  const mean = (place: number): number =>
    same.reduce((sum, { score, points }) => sum + score * (points[place] ?? 0), 0) / total;
  return { hips: { x: mean(0), y: mean(1) }, rim: { x: mean(2), y: mean(3) } };
}

function candidateAt(boxes: Float32Array, index: number, score: number): Candidate {
  const at = (coord: number): number => (boxes[index * COORDS + coord] ?? 0) / DETECTOR_SIZE;
  const anchorX = ANCHORS[2 * index] ?? 0;
  const anchorY = ANCHORS[2 * index + 1] ?? 0;
  const x = at(0) + anchorX;
  const y = at(1) + anchorY;
  const points: number[] = [];
  for (let point = 0; point < POINTS; point += 1) {
    points.push(at(FIRST_POINT + 2 * point) + anchorX, at(FIRST_POINT + 2 * point + 1) + anchorY);
  }
  return {
    score,
    left: x - at(2) / 2,
    right: x + at(2) / 2,
    top: y - at(3) / 2,
    bottom: y + at(3) / 2,
    points,
  };
}

/** The part of both boxes together that they share. */
function overlap(a: Candidate, b: Candidate): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return 0;
  const area = (one: Candidate): number => (one.right - one.left) * (one.bottom - one.top);
  return (width * height) / (area(a) + area(b) - width * height);
}
