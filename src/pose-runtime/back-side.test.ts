import { describe, expect, it } from 'vitest';
import { armBeyondOutline, backDirection, outlineDirection } from './back-side.ts';
import { pose } from './testing/silhouette.ts';
import { trunkChord } from './trunk-chord.ts';

type Places = Parameters<typeof pose>[0];

const directionOf = (places: Places) => {
  const image = pose(places);
  const chord = trunkChord(image);
  if (chord === undefined) throw new Error('no chord');
  return backDirection(image, chord);
};

const allFours: Places = {
  Hip: [420, 240],
  Shoulder: [220, 240],
  Knee: [420, 360],
  Wrist: [220, 360],
  Heel: [500, 350],
  FootIndex: [520, 365],
  Ear: [160, 225],
  nose: [150, 250],
};

/** Facing right, leaning back by 20 degrees about the hips, hands on the small of the back. */
const backbend: Places = {
  Hip: [320, 300],
  Shoulder: [269, 159],
  Knee: [322, 380],
  Wrist: [290, 285],
  Heel: [310, 450],
  FootIndex: [350, 455],
  Ear: [245, 115],
  nose: [262, 100],
};

const mirrored = (places: Places): Places =>
  Object.fromEntries(Object.entries(places).map(([name, [x, y]]) => [name, [640 - x, y] as const]));

describe('backDirection', () => {
  it('is up on all fours, whichever way the person faces', () => {
    expect(directionOf(allFours)?.y).toBeCloseTo(-1);
    expect(directionOf(mirrored(allFours))?.y).toBeCloseTo(-1);
  });

  it('stays up when the head is thrown back in the cow', () => {
    expect(directionOf({ ...allFours, nose: [140, 195] })?.y).toBeCloseTo(-1);
  });

  it('is the rear of a person who leans back', () => {
    expect(directionOf(backbend)?.x).toBeLessThan(-0.9);
    expect(directionOf(mirrored(backbend))?.x).toBeGreaterThan(0.9);
  });
});

describe('outlineDirection', () => {
  const outlineOf = (places: Places) => {
    const image = pose(places);
    const chord = trunkChord(image);
    return chord && outlineDirection(image, chord);
  };
  /** On the back, head to the left, knees bent. */
  const lying: Places = {
    Hip: [420, 300],
    Shoulder: [220, 310],
    Knee: [520, 220],
    Wrist: [300, 330],
    Heel: [580, 310],
    FootIndex: [610, 300],
    Ear: [160, 315],
    nose: [155, 295],
  };

  it('is the chest of a person on their back, whichever way they lie', () => {
    expect(outlineOf(lying)?.y).toBeLessThan(-0.99);
    expect(outlineOf(mirrored(lying))?.y).toBeLessThan(-0.99);
  });

  it('is the back on all fours and the rear when upright', () => {
    expect(outlineOf(allFours)).toEqual(directionOf(allFours));
    expect(outlineOf(backbend)).toEqual(directionOf(backbend));
  });
});

describe('armBeyondOutline', () => {
  const behind = (places: Places): boolean => {
    const image = pose(places);
    const chord = trunkChord(image);
    const side = chord && outlineDirection(image, chord);
    if (chord === undefined || side === undefined) throw new Error('no outline');
    return armBeyondOutline(image, chord, side);
  };

  it('sees elbows that stick out behind a person who leans back', () => {
    expect(behind({ ...backbend, Elbow: [235, 240] })).toBe(true);
    expect(behind({ ...backbend, Elbow: [300, 230], Wrist: [330, 290] })).toBe(false);
  });

  it('leaves elbows beside the head alone', () => {
    expect(behind({ ...backbend, Elbow: [220, 150], Wrist: [230, 110] })).toBe(false);
  });

  it('leaves the arms a person stands on alone', () => {
    expect(behind({ ...allFours, Elbow: [222, 300] })).toBe(false);
  });
});
