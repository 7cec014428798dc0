import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Landmark, PersonFrame } from '../pose/frame.ts';
import { LANDMARK, type LandmarkName } from '../pose/landmark.ts';
import { mirrorFrame } from '../pose/mirror.ts';
import type { Evidence } from './estimator.ts';
import { SIMPLE_MEASURES, type SimpleMeasure } from './measurement.ts';
import { sideOn } from './side-view.ts';
import { SIMPLE } from './simple-measures.ts';
import { figures } from './testing/any-figure.ts';
import { type Figure, frameOf, PICTURE, STANDING } from './testing/figure.ts';

type Places = Readonly<Partial<Record<LandmarkName, readonly [x: number, y: number, z: number]>>>;

/** The frame with some joints at other places, metres: right in the picture and down from the mid-hip, away from the camera. */
function placed(frame: PersonFrame, places: Places): PersonFrame {
  const world: Landmark[] = [...frame.world];
  const image: Landmark[] = [...frame.image];
  for (const [name, [x, y, z]] of Object.entries(places)) {
    const index = LANDMARK[name as LandmarkName];
    world[index] = { x, y, z, visibility: 1 };
    image[index] = { x: 320 + 200 * x, y: 240 + 200 * y, z: 200 * z, visibility: 1 };
  }
  return { ...frame, world, image };
}

/** Shoulders, hips and ears of somebody who faces the picture's right edge, drawn without perspective. */
const SIDE_ON: Places = {
  leftHip: [0, 0, 0.1],
  rightHip: [0, 0, -0.1],
  leftShoulder: [0, -0.5, 0.18],
  rightShoulder: [0, -0.5, -0.18],
  leftEar: [0.02, -0.7, 0.08],
  rightEar: [0.02, -0.7, -0.08],
  leftKnee: [0.4, 0, 0.1],
  rightKnee: [0.4, 0, -0.1],
  leftAnkle: [0.4, 0.4, 0.1],
  rightAnkle: [0.4, 0.4, -0.1],
};
const FACING: Places = {
  leftHip: [0.1, 0, 0],
  rightHip: [-0.1, 0, 0],
  leftShoulder: [0.18, -0.5, 0],
  rightShoulder: [-0.18, -0.5, 0],
  leftElbow: [0.18, -0.2, 0],
  rightElbow: [-0.18, -0.2, 0],
};

const standing = frameOf(STANDING);

function evidenceOf(measure: SimpleMeasure, frame: PersonFrame): Evidence {
  const evidence = SIMPLE[measure].evidenceOf(frame);
  if (typeof evidence === 'string') throw new Error(`no ${measure}: ${evidence}`);
  return evidence;
}

/** The angle of `places` against the neutral `rest`. */
function changeDeg(measure: SimpleMeasure, rest: Places, places: Places): number {
  const neutral = evidenceOf(measure, placed(standing, rest));
  return SIMPLE[measure].estimate(evidenceOf(measure, placed(standing, { ...rest, ...places })), neutral)
    .angleDeg;
}

const radians = (deg: number): number => (deg * Math.PI) / 180;

describe('trunk lean', () => {
  const leaning = (deg: number, facing: 1 | -1): Figure => ({
    ...STANDING,
    pelvisYawDeg: -90 * facing,
    shoulderYawDeg: -90 * facing,
    backDeg: deg,
  });

  it.each([1, -1] as const)('is the lean of a known figure, positive backwards, facing %d', (facing) => {
    const neutral = evidenceOf('trunk-lean', frameOf(leaning(0, facing)));
    for (const deg of [-20, -8, 10, 25]) {
      const { angleDeg } = SIMPLE['trunk-lean'].estimate(
        evidenceOf('trunk-lean', frameOf(leaning(deg, facing))),
        neutral,
      );
      expect(angleDeg).toBeCloseTo(deg, 0);
    }
  });
});

describe('head retraction', () => {
  it('is positive when the ears go back over the shoulders', () => {
    const deg = changeDeg('head-retraction', SIDE_ON, {
      leftEar: [-0.01, -0.7, 0.08],
      rightEar: [-0.01, -0.7, -0.08],
    });
    expect(deg).toBeCloseTo(8.6, 1);
  });

  it('does not count leaning as a whole', () => {
    const lean = (x: number, y: number): readonly [number, number] => [
      x * Math.cos(radians(12)) + y * Math.sin(radians(12)),
      y * Math.cos(radians(12)) - x * Math.sin(radians(12)),
    ];
    const leaned = Object.fromEntries(
      Object.entries(SIDE_ON).map(([name, [x, y, z]]) => [name, [...lean(x, y), z]]),
    ) as Places;
    expect(changeDeg('head-retraction', SIDE_ON, leaned)).toBeCloseTo(0, 6);
    expect(changeDeg('shoulder-retraction', SIDE_ON, leaned)).toBeCloseTo(0, 6);
  });
});

describe('shoulder retraction', () => {
  it('is positive when the shoulders go back between hips and ears that stay', () => {
    const back: Places = { leftShoulder: [-0.04, -0.5, 0.18], rightShoulder: [-0.04, -0.5, -0.18] };
    expect(changeDeg('shoulder-retraction', SIDE_ON, back)).toBeCloseTo(4.6, 1);
  });
});

describe('arm elevation', () => {
  it('goes from the sides over straight out to overhead', () => {
    const out: Places = { leftElbow: [0.48, -0.5, 0], rightElbow: [-0.48, -0.5, 0] };
    const up: Places = { leftElbow: [0.18, -0.8, 0], rightElbow: [-0.18, -0.8, 0] };
    expect(changeDeg('arm-elevation', FACING, out)).toBeCloseTo(90, 6);
    expect(changeDeg('arm-elevation', { ...FACING, ...out }, up)).toBeCloseTo(90, 6);
  });
});

describe('arm across the chest', () => {
  const across = 0.15;

  it('is positive for the left arm and negative for the right', () => {
    const deg = (Math.asin((across / 0.36) * 1.2) * 180) / Math.PI;
    const left = changeDeg('arm-across', FACING, { leftElbow: [0.18 - across, -0.45, -0.2] });
    const right = changeDeg('arm-across', FACING, { rightElbow: [-0.18 + across, -0.45, -0.2] });
    expect(left).toBeCloseTo(deg, 6);
    expect(right).toBeCloseTo(-deg, 6);
  });

  it('is not read of somebody who does not face the camera', () => {
    const frame = placed(standing, {
      ...FACING,
      leftShoulder: [0.02, -0.5, 0.18],
      rightShoulder: [-0.02, -0.5, -0.18],
    });
    expect(SIMPLE['arm-across'].evidenceOf(frame)).toBe('turn-to-face');
  });
});

/** On the back, head to the left: the trunk along x, knees up, feet flat. */
const LYING: Places = {
  leftHip: [0, 0, 0.1],
  rightHip: [0, 0, -0.1],
  leftShoulder: [-0.5, 0, 0.18],
  rightShoulder: [-0.5, 0, -0.18],
  leftKnee: [0.2, -0.35, 0.1],
  rightKnee: [0.2, -0.35, -0.1],
  leftAnkle: [0.35, 0, 0.1],
  rightAnkle: [0.35, 0, -0.1],
};

describe('hip flexion in a figure four', () => {
  const drawnIn: Places = {
    leftKnee: [-0.2, -0.35, 0.1],
    rightAnkle: [-0.2, -0.36, 0.1],
    rightKnee: [0.1, -0.35, -0.3],
  };

  it('is positive when the left knee is drawn in with the right ankle on it', () => {
    const thigh = 180 - (Math.atan2(0.35, 0.2) * 180) / Math.PI;
    expect(changeDeg('hip-flexion', LYING, drawnIn)).toBeCloseTo(thigh - 60, 6);
  });

  it('is nothing while no ankle rests on a knee: the side could not be told', () => {
    const knees: Places = { leftKnee: [-0.2, -0.35, 0.1], rightKnee: [-0.2, -0.35, -0.1] };
    const feet: Places = { leftAnkle: [0, -0.6, 0.1], rightAnkle: [0, -0.6, -0.1] };
    expect(changeDeg('hip-flexion', LYING, { ...knees, ...feet })).toBeCloseTo(0, 6);
  });
});

describe('rolling', () => {
  it('is positive as the knees straighten over feet that stay', () => {
    const rolled: Places = {
      leftHip: [-0.1, 0, 0.1],
      rightHip: [-0.1, 0, -0.1],
      leftKnee: [0.13, -0.3, 0.1],
      rightKnee: [0.13, -0.3, -0.1],
    };
    expect(changeDeg('roll', LYING, rolled)).toBeGreaterThan(5);
  });
});

describe('what cannot be seen is not read', () => {
  it.each<[SimpleMeasure, LandmarkName, string]>([
    ['arm-across', 'leftElbow', 'arms-out-of-view'],
    ['arm-elevation', 'rightElbow', 'arms-out-of-view'],
    ['head-retraction', 'leftEar', 'head-out-of-view'],
    ['shoulder-retraction', 'rightEar', 'head-out-of-view'],
    ['hip-flexion', 'leftAnkle', 'legs-out-of-view'],
    ['roll', 'rightKnee', 'legs-out-of-view'],
  ])('%s without %s: %s', (measure, joint, reason) => {
    const image = [...placed(standing, SIDE_ON).image];
    const hidden = image[LANDMARK[joint]];
    image[LANDMARK[joint]] = { x: 0, y: 0, z: 0, ...hidden, visibility: 0.1 };
    const frame = { ...placed(standing, SIDE_ON), image };
    expect(SIMPLE[measure].evidenceOf(frame)).toBe(reason);
  });
});

describe('whoever it is', () => {
  const measures = fc.constantFrom(...SIMPLE_MEASURES);
  const read = (measure: SimpleMeasure, frame: PersonFrame, neutral: PersonFrame): number | null => {
    const estimator = SIMPLE[measure];
    const [now, then] = [estimator.evidenceOf(frame), estimator.evidenceOf(neutral)];
    return typeof now === 'string' || typeof then === 'string'
      ? null
      : estimator.estimate(now, then).angleDeg;
  };

  it('neutral reads 0 and every estimate has an uncertainty', () => {
    fc.assert(
      fc.property(measures, figures, figures, (measure, figure, other) => {
        expect(read(measure, frameOf(figure), frameOf(figure)) ?? 0).toBeCloseTo(0, 9);
        const evidence = SIMPLE[measure].evidenceOf(frameOf(other));
        if (typeof evidence === 'string') return;
        expect(SIMPLE[measure].estimate(evidence, evidence).sigmaDeg).toBeGreaterThan(0);
      }),
    );
  });

  it('a mirrored person reads the same, or the other side where there are sides', () => {
    fc.assert(
      fc.property(measures, figures, figures, (measure, figure, neutral) => {
        // Somebody who faces the camera straight on has no side to go by; nobody is measured so.
        const aside = (one: Figure): boolean => Math.abs(sideOn(frameOf(one).world)) > 0.05;
        fc.pre(aside(figure) && aside(neutral));
        const mirrored = (frame: PersonFrame): PersonFrame => {
          const other = mirrorFrame(frame, PICTURE.frameWidthPx);
          if ('absent' in other) throw new Error('a person stays a person');
          return other;
        };
        const angleDeg = read(measure, frameOf(figure), frameOf(neutral));
        const otherDeg = read(measure, mirrored(frameOf(figure)), mirrored(frameOf(neutral)));
        const sided = measure === 'arm-across' || measure === 'hip-flexion';
        expect(otherDeg === null).toBe(angleDeg === null);
        if (angleDeg === null || otherDeg === null || Math.abs(angleDeg) > 175) return;
        expect(otherDeg).toBeCloseTo(sided ? -angleDeg : angleDeg, 6);
      }),
    );
  });
});
