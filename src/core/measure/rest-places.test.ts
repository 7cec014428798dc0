import { describe, expect, it } from 'vitest';
import { noteRest, RESTED_AT_NEUTRAL, restInTheMiddle, type RestPlaces } from './rest-places.ts';

const FPS = 20;
const SPEED_DEG_PER_SEC = 15;
const PAUSE_SEC = 0.6;

/** Goes from place to place, degrees from neutral, pausing at each, and stays at the last one for so long. */
function course(placesDeg: readonly number[], staySec: number, speed = SPEED_DEG_PER_SEC): number[] {
  const angles: number[] = [];
  let atDeg = 0;
  for (const [index, placeDeg] of placesDeg.entries()) {
    const frames = Math.round((Math.abs(placeDeg - atDeg) / speed) * FPS);
    for (let frame = 1; frame <= frames; frame += 1)
      angles.push(atDeg + ((placeDeg - atDeg) * frame) / frames);
    atDeg = placeDeg;
    const seconds = index === placesDeg.length - 1 ? staySec : PAUSE_SEC;
    for (let frame = 0; frame < seconds * FPS; frame += 1) angles.push(atDeg);
  }
  return angles;
}

/** Every rest that is taken for the middle: the rounds made about it, and the angles seen of it, degrees. */
function middlesWithRounds(
  angles: readonly number[],
  timeOf = (frame: number) => (1000 * frame) / FPS,
): { rounds: number; seenDeg: number[] }[] {
  let places: RestPlaces = RESTED_AT_NEUTRAL;
  let beforeDeg = 0;
  return angles.flatMap((angleDeg, index) => {
    const timeMs = timeOf(index);
    const speedDegPerSec = Math.abs(angleDeg - beforeDeg) * FPS;
    beforeDeg = angleDeg;
    const sight = () => ({ timeMs, evidence: [angleDeg], offCentre: 0 });
    places = noteRest(places, { timeMs, angleDeg, speedDegPerSec }, sight);
    const middle = restInTheMiddle(places);
    if (middle === null) return [];
    return [{ ...middle, seenDeg: middle.seen.map(({ evidence }) => evidence[0] ?? Number.NaN) }];
  });
}

const middles = (...course: Parameters<typeof middlesWithRounds>): number[][] =>
  middlesWithRounds(...course).map(({ seenDeg }) => seenDeg);

describe('restInTheMiddle', () => {
  it('finds the place that the person goes from, and comes back to, on both sides', () => {
    expect(middles(course([12, 36, 12, 0, 12], 1.2)).length).toBeGreaterThan(0);
    expect(middles(course([-14, 2, -14, -32, -14], 1.2)).length).toBeGreaterThan(0);
  });

  it('tells how often the person has come back to it from either side', () => {
    const last = (placesDeg: readonly number[]) => middlesWithRounds(course(placesDeg, 1.2)).at(-1)?.rounds;
    expect(last([12, 36, 12, 0, 12])).toBe(1);
    expect(last([12, 36, 12, 0, 12, 36, 12])).toBe(1);
    expect(last([12, 36, 12, 0, 12, 36, 12, 0, 12])).toBe(2);
  });

  it('hands over that rest alone: enough for a neutral, and nothing of the way there', () => {
    const [seen = []] = middles(course([12, 36, 12, 0, 12], 2));
    expect(new Set(seen)).toEqual(new Set([12]));
    expect((seen.length - 1) / FPS).toBeGreaterThan(0.75);
  });

  it.each<[string, readonly number[]]>([
    ['movements from neutral to both sides', [30, 0, -30, 0, 30, 0, -30, 0]],
    ['holds at one side, again and again', [25, 0, 25, 0, 25]],
    ['a pause on the way out and back, to both sides', [12, 30, 12, 0, -12, -30, -12, 0, 12, 30, 12]],
    ['the same, with shifts in a hold', [12, 30, 12, 0, -12, -30, -27, -30, -27, -12, 0, 12, 30, 27, 12]],
    ['a hold that is eased off, and comes again after the other side', [14, 27, 14, -25, 14]],
    ['a place that was only passed through', [12, 30, -20, 12]],
    ['a middle so near that it may be the neutral', [7, 30, 7, -10, 7]],
  ])('leaves the neutral alone after %s', (_, placesDeg) => {
    expect(middles(course(placesDeg, 2))).toEqual([]);
  });

  it('finds it of slow and of quick people', () => {
    for (const speed of [5, 8, 40]) {
      expect(
        middles(course([12, 36, 12, 0, 12], 1.2, speed)).length,
        `${speed} degrees a second`,
      ).toBeGreaterThan(0);
    }
  });

  it('takes nothing for rest that was not seen', () => {
    const angles = course([12, 36, 12, 0, 12], 1.2);
    const holeAt = angles.length - 0.6 * FPS;
    expect(middles(angles, (frame) => (1000 * frame) / FPS + (frame < holeAt ? 0 : 1000))).toEqual([]);
  });

  it('waits for more than a pause', () => {
    expect(middles(course([12, 36, 12, 0, 12], 0.7))).toEqual([]);
  });

  it('does not take a creeping movement for rest', () => {
    const creeping = Array.from({ length: 100 }, (_, index) => index * 0.25);
    expect(middles([...course([12, 36, 12, 0], 0.5), ...creeping])).toEqual([]);
  });
});
