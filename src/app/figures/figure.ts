import armAcrossChest from './arm-across-chest.json';
import armSweep from './arm-sweep.json';
import armWalkout from './arm-walkout.json';
import assistedKneePull from './assisted-knee-pull.json';
import assistedSeatedTwist from './assisted-seated-twist.json';
import assistedTowelTwist from './assisted-towel-twist.json';
import bladeSqueeze from './blade-squeeze.json';
import catCow from './cat-cow.json';
import chairTwist from './chair-twist.json';
import chestStretch from './chest-stretch.json';
import childPose from './child-pose.json';
import chinTuck from './chin-tuck.json';
import deepBreathing from './deep-breathing.json';
import doorwayStretch from './doorway-stretch.json';
import figureFour from './figure-four.json';
import foamRoll from './foam-roll.json';
import heat from './heat.json';
import lyingTowelTwist from './lying-towel-twist.json';
import seatedFloorTwist from './seated-floor-twist.json';
import selfMassage from './self-massage.json';
import standingBackbend from './standing-backbend.json';
import standingRotation from './standing-rotation.json';
import supineArch from './supine-arch.json';
import supineTwist from './supine-twist.json';
import towelExtension from './towel-extension.json';
import wallStretch from './wall-stretch.json';

/**
 * A point of the scene an exercise is done in, millimetres: x to the right as the camera sees it, y up from the floor,
 * z away from the camera, which stands above the origin.
 */
export type ScenePoint = readonly [x: number, y: number, z: number];

export type Joint =
  | 'head'
  | 'nose'
  | 'neck'
  | `${'shoulder' | 'elbow' | 'wrist' | 'hip' | 'knee' | 'ankle'}${'L' | 'R'}`
  | `spine0${1 | 2 | 3 | 4 | 5}`;

export type Pose = Readonly<Record<Joint, ScenePoint>>;

/** Key poses of somebody doing an exercise, by rising angle of the exercise's measure. */
export interface Figure {
  readonly poses: readonly { readonly angleDeg: number; readonly pose: Pose }[];
}

interface FigureFile {
  readonly exercise: string;
  readonly joints: readonly string[];
  readonly poses: readonly { readonly angleDeg: number; readonly joints: readonly (readonly number[])[] }[];
}

function readFigure(file: FigureFile): Figure {
  return {
    poses: file.poses.map(({ angleDeg, joints }) => ({
      angleDeg,
      pose: Object.fromEntries(
        file.joints.map((name, index) => {
          const [x = 0, y = 0, z = 0] = joints[index] ?? [];
          return [name, [x, y, z]];
        }),
      ) as unknown as Pose,
    })),
  };
}

const FIGURES: ReadonlyMap<string, Figure> = new Map(
  [
    armAcrossChest,
    armSweep,
    armWalkout,
    assistedKneePull,
    assistedSeatedTwist,
    assistedTowelTwist,
    bladeSqueeze,
    catCow,
    chairTwist,
    chestStretch,
    childPose,
    chinTuck,
    deepBreathing,
    doorwayStretch,
    figureFour,
    foamRoll,
    heat,
    lyingTowelTwist,
    seatedFloorTwist,
    selfMassage,
    standingBackbend,
    standingRotation,
    supineArch,
    supineTwist,
    towelExtension,
    wallStretch,
  ].map((file) => [file.exercise, readFigure(file)]),
);

/** The figure that shows an exercise, if one has been drawn. */
export function figureOf(exerciseId: string): Figure | undefined {
  return FIGURES.get(exerciseId);
}

const between = (a: ScenePoint, b: ScenePoint, share: number): ScenePoint => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

/** The pose at an angle, between the nearest key poses; the outermost one beyond them. */
export function poseAt(figure: Figure, angleDeg: number): Pose {
  const { poses } = figure;
  const upper = poses.findIndex((key) => key.angleDeg >= angleDeg);
  const high = poses[upper === -1 ? poses.length - 1 : upper];
  const low = poses[upper === -1 ? poses.length - 1 : Math.max(0, upper - 1)];
  if (high === undefined || low === undefined) throw new RangeError('a figure needs at least one pose');
  const span = high.angleDeg - low.angleDeg;
  const share = span === 0 ? 0 : Math.max(0, (angleDeg - low.angleDeg) / span);
  return Object.fromEntries(
    Object.entries(low.pose).map(([joint, from]) => [joint, between(from, high.pose[joint as Joint], share)]),
  ) as unknown as Pose;
}
