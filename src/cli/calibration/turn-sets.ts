/** The inputs that one network hears, by name: odd and even under mirroring. */
export interface InputSet {
  readonly odd: readonly string[];
  readonly even: readonly string[];
}

const TRUNK: InputSet = {
  odd: [
    'shoulderYaw',
    'shoulderYawRoot',
    'shoulderDepth',
    'imageShoulderDepth',
    'imageShoulderDepthRoot',
    'shoulderNarrowing',
    'hipYaw',
    'hipDepth',
    'imageHipDepth',
    'hipNarrowing',
    'kneeNarrowing',
    'kneeDepth',
    'lean',
    'worldLean',
    'shoulderDrop',
    'shoulderYawInNeutral',
    'hipYawInNeutral',
  ],
  even: [
    'shoulderBreadth',
    'hipBreadth',
    'pitch',
    'shoulderBreadthInNeutral',
    'hipBreadthInNeutral',
    'pitchInNeutral',
    'elbowFallInNeutral',
  ],
};

const ARMS: InputSet = { odd: ['elbowDepth', 'elbowShift', 'imageElbowDepth'], even: ['elbowBreadth'] };
const HEAD: InputSet = {
  odd: ['earShift', 'noseShift', 'headYaw', 'noseShiftInNeutral'],
  even: ['earBreadth'],
};
const WRISTS_AND_EARS: InputSet = {
  odd: ['wristDepth', 'wristShift', 'elbowDrop', 'imageEarDepth', 'earDepth'],
  even: ['wristFall', 'elbowFall'],
};

const together = (...sets: readonly InputSet[]): InputSet => ({
  odd: sets.flatMap(({ odd }) => odd),
  even: sets.flatMap(({ even }) => even),
});

const TRUNK_AND_ARMS = together(TRUNK, ARMS);
const TRUNK_ARMS_AND_HEAD = together(TRUNK, ARMS, HEAD);

const SHOULDERS: InputSet = {
  odd: [
    'shoulderYaw',
    'shoulderYawRoot',
    'shoulderDepth',
    'imageShoulderDepth',
    'imageShoulderDepthRoot',
    'shoulderNarrowing',
  ],
  even: ['shoulderBreadth', 'shoulderBreadthInNeutral', 'pitchInNeutral'],
};
const DROP: InputSet = { odd: ['shoulderDrop'], even: [] };
const LEANING: InputSet = { odd: ['lean', 'worldLean'], even: ['pitch', 'elbowFallInNeutral'] };
const SEATED_ARMS: InputSet = {
  odd: ['elbowDepth', 'elbowShift', 'imageElbowDepth', 'shoulderYawInNeutral'],
  even: [],
};
const SEATED_HEAD: InputSet = { odd: ['earShift', 'noseShift'], even: [] };
const HEAD_YAW: InputSet = { odd: ['headYaw'], even: [] };

const SEATED_BY_ARMS = together(SHOULDERS, LEANING, SEATED_ARMS);
const SEATED_BY_ALL = together(SHOULDERS, DROP, LEANING, SEATED_ARMS, SEATED_HEAD, HEAD_YAW);

/** How one position is fitted: what each witness of the turn hears, and how even it must be. */
export interface PositionPlan {
  readonly witnesses: readonly InputSet[];
  /** Of the turn; the pelvis moves little, and is learned frame by frame. */
  readonly evenness: number;
  /** Whether the surface of the lower trunk shows how the pelvis turns. */
  readonly surface: boolean;
}

/** Sitting, the pelvis hardly turns, and nothing shows how it does. */
const SEATED: PositionPlan = {
  witnesses: [SEATED_BY_ARMS, TRUNK_AND_ARMS, TRUNK_ARMS_AND_HEAD, together(SEATED_BY_ALL, WRISTS_AND_EARS)],
  evenness: 0,
  surface: false,
};

/** Chosen by the error on unseen bodies. */
export const POSITION_PLANS: Readonly<Record<'standing' | 'chair' | 'floor', PositionPlan>> = {
  standing: {
    witnesses: [TRUNK, TRUNK_AND_ARMS, together(TRUNK, HEAD), TRUNK_ARMS_AND_HEAD],
    evenness: 0,
    surface: true,
  },
  chair: SEATED,
  floor: { ...SEATED, evenness: 3 },
};

export const PELVIS_SET: InputSet = TRUNK;
