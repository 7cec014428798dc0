import type { Joint, Pose, ScenePoint } from './figure.ts';
import type { DrawnPoint, Projection } from './viewpoint.ts';

/** One stroke of a drawing, in the drawing's own millimetres. */
export interface Stroke {
  readonly id: string;
  readonly path: string;
  readonly widthMm: number;
  /** `near` and `far` are the person's parts, `thing` what they sit or kneel on. */
  readonly tone: 'near' | 'far' | 'thing';
  readonly filled: boolean;
  /** Drawn with a rim of ground around it, so that crossing limbs stay readable. */
  readonly rimmed: boolean;
}

const round = (value: number): number => Math.round(value);
const at = ([right, down]: DrawnPoint): string => `${round(right)} ${round(down)}`;
const line = (points: readonly DrawnPoint[]): string => `M${points.map(at).join('L')}`;
const mean = (a: ScenePoint, b: ScenePoint): ScenePoint => [
  (a[0] + b[0]) / 2,
  (a[1] + b[1]) / 2,
  (a[2] + b[2]) / 2,
];

/** A smooth curve through points (Catmull-Rom as cubic Béziers). */
function curve(points: readonly DrawnPoint[]): string {
  const get = (index: number): DrawnPoint =>
    points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0, 0];
  const pieces = points.slice(1).map((to, index) => {
    const [before, from, after] = [get(index - 1), get(index), get(index + 2)];
    const first = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const second = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    return `C${[...first, ...second].map(round).join(' ')} ${at(to)}`;
  });
  return `M${at(get(0))}${pieces.join('')}`;
}

function disc([right, down]: DrawnPoint, radius: number): string {
  const [x, y, r] = [round(right), round(down), round(radius)];
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

interface Limb {
  readonly id: string;
  readonly joints: readonly Joint[];
  /** The same limb of the other side. */
  readonly otherJoints: readonly Joint[];
  readonly widthMm: number;
}

const armJoints = (side: 'L' | 'R'): readonly Joint[] => [`shoulder${side}`, `elbow${side}`, `wrist${side}`];
const legJoints = (side: 'L' | 'R'): readonly Joint[] => [`hip${side}`, `knee${side}`, `ankle${side}`];

const LIMBS: readonly Limb[] = (
  [
    ['L', 'R'],
    ['R', 'L'],
  ] as const
).flatMap(([side, other]) => [
  { id: `arm${side}`, joints: armJoints(side), otherJoints: armJoints(other), widthMm: 86 },
  { id: `leg${side}`, joints: legJoints(side), otherJoints: legJoints(other), widthMm: 118 },
]);

const SPINE: readonly Joint[] = ['spine05', 'spine04', 'spine03', 'spine02', 'spine01', 'neck'];

/** A person as strokes, farthest first. Limbs well behind the trunk are toned down so that near and far can be told. */
export function personStrokes(pose: Pose, project: Projection): readonly Stroke[] {
  const drawn = (joint: Joint): DrawnPoint => project(pose[joint]);
  const depthOf = (joints: readonly Joint[]): number =>
    joints.reduce((sum, joint) => sum + drawn(joint)[2], 0) / joints.length;
  const trunkDepth = depthOf(['shoulderL', 'shoulderR', 'hipL', 'hipR']);
  const sideOn =
    Math.abs(drawn('hipL')[2] - drawn('hipR')[2]) > Math.abs(drawn('hipL')[0] - drawn('hipR')[0]);
  const trunk: Stroke = {
    id: 'trunk',
    path: `${line([drawn('shoulderL'), drawn('shoulderR'), drawn('hipR'), drawn('hipL')])}Z`,
    widthMm: 110,
    tone: 'near',
    filled: true,
    rimmed: false,
  };
  const spine: Stroke = {
    id: 'spine',
    path: curve(SPINE.map(drawn)),
    widthMm: sideOn ? 190 : 110,
    tone: 'near',
    filled: false,
    rimmed: false,
  };
  const face = project(mean(pose.head, pose.nose));
  const headStrokes: readonly Stroke[] = [
    {
      id: 'neck',
      path: line([drawn('neck'), face]),
      widthMm: 80,
      tone: 'near',
      filled: false,
      rimmed: false,
    },
    { id: 'head', path: disc(face, 108), widthMm: 0, tone: 'near', filled: true, rimmed: true },
  ];
  const limbs = LIMBS.map(({ id, joints, otherJoints, widthMm }) => {
    const depthMm = depthOf(joints);
    const stroke: Stroke = {
      id,
      path: line(joints.map(drawn)),
      widthMm,
      tone: sideOn && depthMm > depthOf(otherJoints) ? 'far' : 'near',
      filled: false,
      rimmed: true,
    };
    return { stroke, behindMm: depthMm - trunkDepth };
  }).sort((a, b) => b.behindMm - a.behindMm);
  const isBehind = ({ stroke, behindMm }: (typeof limbs)[number]): boolean =>
    sideOn ? stroke.tone === 'far' : behindMm > 0;
  const behind = limbs.filter(isBehind).map((limb) => limb.stroke);
  const before = limbs.filter((limb) => !isBehind(limb)).map((limb) => limb.stroke);
  return [...behind, ...(sideOn ? [spine] : [trunk, spine]), ...headStrokes, ...before];
}

/** A plain chair under somebody's hips, facing the way the thighs point. */
export function chairStrokes(pose: Pose, project: Projection): readonly Stroke[] {
  const hips = mean(pose.hipL, pose.hipR);
  const knees = mean(pose.kneeL, pose.kneeR);
  const length = Math.hypot(knees[0] - hips[0], knees[2] - hips[2]);
  const [fx, fz] = [(knees[0] - hips[0]) / length, (knees[2] - hips[2]) / length];
  const place = (forward: number, left: number, up: number): DrawnPoint =>
    project([hips[0] + fx * forward - fz * left, up, hips[2] + fz * forward + fx * left]);
  const seatMm = hips[1] - 120;
  const legs = [
    [250, 210],
    [250, -210],
    [-230, 210],
    [-230, -210],
  ] as const;
  return [
    ...legs.map(([forward, left], index) => ({
      id: `chair-leg${index}`,
      path: line([place(forward, left, 0), place(forward, left, seatMm)]),
      widthMm: 34,
      tone: 'thing' as const,
      filled: false,
      rimmed: false,
    })),
    ...[210, -210].map((left) => ({
      id: `chair-post${left}`,
      path: line([place(-230, left, seatMm), place(-290, left, seatMm + 430)]),
      widthMm: 34,
      tone: 'thing' as const,
      filled: false,
      rimmed: false,
    })),
    {
      id: 'chair-back',
      path: `${line([
        place(-290, 210, seatMm + 430),
        place(-290, -210, seatMm + 430),
        place(-270, -210, seatMm + 250),
        place(-270, 210, seatMm + 250),
      ])}Z`,
      widthMm: 34,
      tone: 'thing',
      filled: true,
      rimmed: false,
    },
    {
      id: 'chair-seat',
      path: `${line([place(250, 210, seatMm), place(250, -210, seatMm), place(-230, -210, seatMm), place(-230, 210, seatMm)])}Z`,
      widthMm: 34,
      tone: 'thing',
      filled: true,
      rimmed: false,
    },
  ];
}

/** A mat on the floor around somebody. */
export function matStrokes(pose: Pose, project: Projection): readonly Stroke[] {
  const points = Object.values(pose);
  const [xs, zs] = [points.map((p) => p[0]), points.map((p) => p[2])];
  const [left, right] = [Math.min(...xs) - 160, Math.max(...xs) + 160];
  const middle = (Math.min(...zs) + Math.max(...zs)) / 2;
  const half = Math.max(300, (Math.max(...zs) - Math.min(...zs)) / 2 + 120);
  const corner = (x: number, z: number): DrawnPoint => project([x, 0, z]);
  return [
    {
      id: 'mat',
      path: `${line([
        corner(left, middle - half),
        corner(right, middle - half),
        corner(right, middle + half),
        corner(left, middle + half),
      ])}Z`,
      widthMm: 40,
      tone: 'thing',
      filled: true,
      rimmed: false,
    },
  ];
}
