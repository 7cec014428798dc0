import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Landmark, PersonFrame } from '../pose/frame.ts';
import { LANDMARK, type LandmarkName } from '../pose/landmark.ts';
import type { FormCheckId } from './measurement.ts';
import { angle } from './testing/any-figure.ts';
import { numbers } from './numbers.ts';
import { SIDE_FORM_SLOTS, sideFormAngles, writeSideForm } from './side-form.ts';

type Place = readonly [x: number, y: number];
type Joints = Partial<
  Record<'ear' | 'nose' | 'shoulder' | 'elbow' | 'wrist' | 'hip' | 'knee' | 'ankle', Place>
>;

/** Standing, facing right, arms reaching straight ahead; image pixels. */
const REACHING = {
  ear: [300, 80],
  nose: [320, 80],
  shoulder: [300, 120],
  elbow: [350, 120],
  wrist: [400, 120],
  hip: [300, 240],
  knee: [300, 330],
  ankle: [300, 420],
} as const satisfies Joints;

const WIDTH = 640;
const RAD = Math.PI / 180;

function frameOf(joints: Joints, mirrored: boolean): PersonFrame {
  const image: Landmark[] = Array.from({ length: 33 }, () => ({ x: 0, y: 0, z: 0, visibility: 1 }));
  for (const [joint, [x, y]] of Object.entries({ ...REACHING, ...joints })) {
    const capital = joint.charAt(0).toUpperCase() + joint.slice(1);
    const names = joint === 'nose' ? ['nose'] : [`left${capital}`, `right${capital}`];
    for (const name of names) {
      image[LANDMARK[name as LandmarkName]] = { x: mirrored ? WIDTH - x : x, y, z: 0, visibility: 1 };
    }
  }
  return { timeMs: 0, image, world: image };
}

/** What the form angles say of `joints` after a neutral of `rest`, both changes of `REACHING`. */
function seen(joints: Joints, mirrored = false, rest: Joints = {}): Record<FormCheckId, number> {
  const facing = mirrored ? -1 : 1;
  const [neutral, now] = [rest, joints].map((of) => {
    const evidence = numbers(SIDE_FORM_SLOTS);
    writeSideForm(evidence, 0, frameOf(of, mirrored), facing);
    return evidence;
  });
  if (neutral === undefined || now === undefined) throw new Error('expected evidence');
  const angles = sideFormAngles(now, neutral, 0, facing);
  return Object.fromEntries(angles.map(({ id, angleDeg }) => [id, angleDeg])) as Record<FormCheckId, number>;
}

const around = ([x, y]: Place, length: number, deg: number): Place => [
  x + length * Math.cos(deg * RAD),
  y + length * Math.sin(deg * RAD),
];

describe('the form angles of a side view', () => {
  it('are all nought in neutral', () => {
    for (const angleDeg of Object.values(seen({}))) expect(angleDeg).toBeCloseTo(0, 9);
  });

  it.each([false, true])('count a bent elbow and a bent knee (mirrored: %s)', (mirrored) => {
    const bent = seen(
      { wrist: around(REACHING.elbow, 50, 70), ankle: around(REACHING.knee, 90, 130) },
      mirrored,
    );
    expect(bent['elbow-bend']).toBeCloseTo(70, 6);
    expect(bent['knee-bend']).toBeCloseTo(40, 6);
  });

  it.each([false, true])('tell a head thrown back from one that hangs (mirrored: %s)', (mirrored) => {
    const back = seen({ nose: around(REACHING.ear, 20, -35) }, mirrored);
    expect(back['head-back']).toBeCloseTo(35, 6);
    const hanging = seen({ nose: around(REACHING.ear, 20, 25) }, mirrored);
    expect(hanging['head-back']).toBe(0);
  });

  it('take the trunk off: leaning as a whole moves neither head nor arms', () => {
    fc.assert(
      fc.property(angle(-80, 80), (deg) => {
        const [cx, cy] = REACHING.hip;
        const turn = ([x, y]: Place): Place => [
          cx + (x - cx) * Math.cos(deg * RAD) - (y - cy) * Math.sin(deg * RAD),
          cy + (x - cx) * Math.sin(deg * RAD) + (y - cy) * Math.cos(deg * RAD),
        ];
        const { ear, nose, shoulder, elbow, wrist } = REACHING;
        const leaned = seen({
          ear: turn(ear),
          nose: turn(nose),
          shoulder: turn(shoulder),
          elbow: turn(elbow),
          wrist: turn(wrist),
        });
        expect(Math.max(leaned['head-back'], leaned['arms-drop'])).toBeLessThan(1e-6);
      }),
    );
  });

  it('see arms that sink and not arms that rise', () => {
    expect(seen({ elbow: around(REACHING.shoulder, 50, 60) })['arms-drop']).toBeCloseTo(60, 6);
    expect(seen({ elbow: around(REACHING.shoulder, 50, -60) })['arms-drop']).toBe(0);
  });

  it('see hips that leave the floor', () => {
    const lying = { hip: [300, 420], ankle: [420, 420], knee: [360, 330], shoulder: [180, 420] } as const;
    const lifted = { ...lying, hip: [300, 360] } as const;
    expect(seen(lifted, false, lying)['hips-lift']).toBeGreaterThan(20);
    expect(seen(lying, false, lifted)['hips-lift']).toBe(0);
  });
});
