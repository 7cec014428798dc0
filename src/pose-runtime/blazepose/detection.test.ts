import { expect, it } from 'vitest';
import { surestPerson } from './detection.ts';

const ANCHORS = 2254;
const SURE = 3;
const UNSURE = -3;

interface Answer {
  readonly anchor: number;
  readonly score: number;
  /** Hips and rim against the anchor's middle, pixels of the detector's picture. */
  readonly hips: readonly [number, number];
  readonly rim: readonly [number, number];
}

function seen(...answers: readonly Answer[]) {
  const boxes = new Float32Array(ANCHORS * 12);
  const scores = new Float32Array(ANCHORS).fill(UNSURE);
  for (const { anchor, score, hips, rim } of answers) {
    scores[anchor] = score;
    boxes.set([0, 0, 112, 112, ...hips, ...rim], anchor * 12);
  }
  return surestPerson(boxes, scores);
}

it('sees nobody where it is not sure', () => {
  expect(seen()).toBeUndefined();
});

it('counts from the middle of the cell that answers', () => {
  // The first cell of the finest grid, 28 x 28.
  const person = seen({ anchor: 0, score: SURE, hips: [22.4, 0], rim: [0, -22.4] });
  expect(person?.hips.x).toBeCloseTo(0.5 / 28 + 0.1);
  expect(person?.hips.y).toBeCloseTo(0.5 / 28);
  expect(person?.rim.y).toBeCloseTo(0.5 / 28 - 0.1);
});

it('counts the coarser grids after the finest', () => {
  const last = seen({ anchor: ANCHORS - 1, score: SURE, hips: [0, 0], rim: [0, 0] });
  expect(last?.hips.x).toBeCloseTo(6.5 / 7);
  expect(last?.hips.y).toBeCloseTo(6.5 / 7);
});

it('averages what is the same person, by how sure each answer is', () => {
  const person = seen(
    { anchor: 0, score: SURE, hips: [0, 0], rim: [0, 0] },
    { anchor: 1, score: SURE, hips: [22.4, 0], rim: [0, 0] },
  );
  expect(person?.hips.x).toBeCloseTo(0.5 / 28 + 0.05);
});

it('takes the surest of two people', () => {
  const person = seen(
    { anchor: 0, score: SURE, hips: [0, 0], rim: [0, 0] },
    { anchor: ANCHORS - 1, score: 2 * SURE, hips: [0, 0], rim: [0, 0] },
  );
  expect(person?.hips.x).toBeCloseTo(6.5 / 7);
});
