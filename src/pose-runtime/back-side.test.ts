import { describe, expect, it } from 'vitest';
import { armBehindBack, backDirection } from './back-side.ts';
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

describe('armBehindBack', () => {
  const behind = (places: Places): boolean => {
    const image = pose(places);
    const chord = trunkChord(image);
    const back = chord && backDirection(image, chord);
    if (chord === undefined || back === undefined) throw new Error('no back');
    return armBehindBack(image, chord, back);
  };

  it('sees elbows that stick out behind a person who leans back', () => {
    expect(behind({ ...backbend, Elbow: [235, 240] })).toBe(true);
    expect(behind({ ...backbend, Elbow: [300, 230], Wrist: [330, 290] })).toBe(false);
  });

  it('leaves the arms a person stands on alone', () => {
    expect(behind({ ...allFours, Elbow: [222, 300] })).toBe(false);
  });
});
