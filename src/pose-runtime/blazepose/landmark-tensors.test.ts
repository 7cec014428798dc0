import { expect, it } from 'vitest';
import { NETWORK_LANDMARKS, regionLandmarks } from './landmark-tensors.ts';

const NEVER = -20;
const SURE = 20;

const empty = () => new Float32Array(64 * 64 * NETWORK_LANDMARKS).fill(NEVER);
const landmarksAt = (x: number, y: number): Float32Array => {
  const landmarks = new Float32Array(NETWORK_LANDMARKS * 5);
  landmarks.set([x, y, -64, 0, 0]);
  return landmarks;
};

it('brings pixels of the region to parts of it, and visibility to 0..1', () => {
  const [first] = regionLandmarks(landmarksAt(128, 64), empty());
  expect(first).toEqual({ x: 0.5, y: 0.25, z: -0.25, visibility: 0.5 });
});

it('moves a landmark to the middle of what the heatmap shows around it', () => {
  const heatmap = empty();
  heatmap[(16 * 64 + 33) * NETWORK_LANDMARKS] = SURE;
  heatmap[(16 * 64 + 34) * NETWORK_LANDMARKS] = SURE;
  const [first] = regionLandmarks(landmarksAt(128, 64), heatmap);
  expect(first?.x).toBeCloseTo(33.5 / 64, 4);
  expect(first?.y).toBeCloseTo(16 / 64, 4);
});

it('leaves it where it is when the heatmap is not sure, or shows something further away', () => {
  const heatmap = empty();
  heatmap[(16 * 64 + 40) * NETWORK_LANDMARKS] = SURE;
  heatmap[(16 * 64 + 32) * NETWORK_LANDMARKS] = -1;
  const [first] = regionLandmarks(landmarksAt(128, 64), heatmap);
  expect(first?.x).toBe(0.5);
});

it('leaves alone what lies outside the region', () => {
  const [first] = regionLandmarks(landmarksAt(300, -10), empty());
  expect(first?.x).toBeCloseTo(300 / 256);
  expect(first?.y).toBeCloseTo(-10 / 256);
});
