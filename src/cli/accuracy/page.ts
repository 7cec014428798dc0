import { exerciseById } from '../../core/exercises/catalogue.ts';
import { verdictsOn, type Verdict } from '../../core/truth/targets.ts';
import type { Conditions } from './conditions.ts';
import { FRESH, LIMITS_OF_BEND, LIMITS_OF_TURN, NEAR_THE_LIMIT, RESHAPED, UNSEEN } from './findings.ts';
import { MARGINS } from './margins.ts';
import { figure, inUnit, mark } from './numbers.ts';
import { RECORDED_MODELS, type Recorded, type RecordedExercise, type RecordedModel } from './recorded.ts';
import { TARGET_NAMES } from './target-names.ts';

/** `fixtures/ACCURACY.md`: says what stands in the recorded figures, and nothing else. */
export function accuracyPage(recorded: Recorded): string {
  const { exercises } = recorded;
  return [
    '# Accuracy',
    OPENING,
    ...exercises.flatMap(section),
    '## All together',
    coachSummary(recorded),
    NEAR_THE_LIMIT,
    '## On people it has not seen',
    UNSEEN,
    unseenTable(recorded),
    RESHAPED,
    FRESH,
    '### What limits the bend',
    LIMITS_OF_BEND,
    '### What limits the turn',
    LIMITS_OF_TURN,
    '## Conditions',
    CONDITIONS,
    conditionsTable(exercises),
    '## Real people',
    REAL_PEOPLE,
    '## Keeping it so',
    KEEPING,
    '',
  ].join('\n\n');
}

const OPENING = `Written by \`npm run accuracy\`; do not edit. The figures are in [\`accuracy/figures.json\`](accuracy/figures.json).

Recordings of rendered people whose angles are exactly known are replayed through the engine that runs live, and every
frame is compared with the truth. What the coach says is compared with what the same coach says when it is given the true
angles. ✓ and ✗ say whether a target is met. The targets hold for the full model; with the lite one an angle may be 1.4
times as far off. **The clips here also took part in the calibration:** what to expect of somebody new stands
[further down](#on-people-it-has-not-seen).`;

const CONDITIONS = `All clips are 640x480 at 12 to 20 frames a second: rendered people in rendered rooms, with blur, exposure and noise like a
webcam's. Rooms, clothes and lights differ from clip to clip. Camera pitch is positive looking up.`;

const REAL_PEOPLE = `Nothing here has been tested against motion capture beyond one trial: a standing trunk rotation of one real person, filmed
while optical markers recorded it. There the plain three-dimensional angle between shoulders and hips, before anything of what is
described here, had a gain of 0.54 against the shoulder line and an error of 12 degrees. The rendered people show the same
gain, 0.53 to 0.58, which is why the measure does not rest on that angle. In the same trial the shoulder line moved further than
the chest did: the shoulder blades glide. So a turn measured here is that of the shoulders against the hips, 5 to 15 degrees
more than the spine makes of it. Real clothes hide more and slide more than rendered ones do. Take these figures as exact for
rendered people, a good guide for real ones, and proof for nobody.`;

const KEEPING = `A test replays every recording, with both models, and fails when an exercise is worse than recorded by more than: ${MARGINS.meanDeg}° of
mean error, ${MARGINS.p95Deg}° of the 95th percentile, ${MARGINS.peakDeg}° of the peak; at rest ${MARGINS.stillSdDeg}° or ${MARGINS.stillSpeedDegPerSec} °/s; ${MARGINS.events} missed or false event or missed cue;
${percent(MARGINS.share)} of peak speeds, holds or clips with exact repetitions; ${percent(MARGINS.frameShare)} of frames unmeasured or beyond two sigma;
${MARGINS.falseNumbers} false numbers. A false safety cue in range or a cue while unmeasured more than recorded is never forgiven. Recorded
figures change only by \`npm run accuracy\`.`;

function percent(share: number): string {
  return inUnit(share, 'share');
}

const COARSE = `The angle is a rough estimate: one clip cannot tell it, and nothing is judged by it. On 19 other rendered people whose
pelvis rolls by 12 to 46 degrees, seen three times a second, it is 6.4° off (lite 6.2°), 20° at the 95th percentile; the best of several
fits to hips, shoulders and knees gave 6.5° and 18° on bodies left out. Of a pelvis that rolls one way the hip points show a part
(r 0.8 between the hips' rise and the true peak with the full model), of one that rolls the other way nothing but the
side (r at most 0.35, either model). The rendered knees go across the same way however far the pelvis rolls, so a fit of them
would learn how the clips were made, and nothing is fitted. What is told is the side, the hold and that the knee came back: in this
clip and two more people with either model all 12 movements were counted, each on its side. With a knee across, the pose models
take one leg for the other now and then, which is why the side is read while the knee goes up, and then kept. A knee that
is drawn up and not across looks nearly the same, and counts.`;

function section(exercise: RecordedExercise): readonly string[] {
  const verdicts = RECORDED_MODELS.map((model) => verdictsOn(exercise.figures[model], exercise.id, model));
  const [first = []] = verdicts;
  const rows = first.map((verdict, index) => [
    TARGET_NAMES[verdict.id].long,
    targetOf(verdict),
    ...verdicts.map((own) => cell(own[index])),
  ]);
  return [
    `## ${exercise.name}: ${exercise.measure}`,
    markdown(['measure', 'target, full', ...RECORDED_MODELS], [...rows, ...sigmaRows(exercise)]),
    `![Error of the measured angle against the true angle](accuracy/${exercise.id}.svg)`,
    ...(exerciseById(exercise.id)?.coarse === true ? [COARSE] : []),
  ];
}

/** No target: sigma is honest when these are near what a normal error would give. */
const sigmaRows = ({ figures }: RecordedExercise): readonly (readonly string[])[] => [
  ['frames within one sigma', 'about 68 %', ...shares((m) => figures[m].within1SigmaShare)],
  ['frames within two sigma', 'about 95 %', ...shares((m) => figures[m].within2SigmaShare)],
];

const shares = (pick: (model: RecordedModel) => number | null): readonly string[] =>
  RECORDED_MODELS.map((model) => inUnit(pick(model), 'share'));

const targetOf = ({ bound, limit, unit }: Verdict): string => {
  if (limit === 0) return 'none';
  const sign = bound === 'at-most' ? '≤' : '≥';
  return unit === 'share' && limit === 1 ? 'all' : `${sign} ${limit}${suffix(unit)}`;
};

function cell(verdict: Verdict | undefined): string {
  if (verdict === undefined || verdict.value === null) return '-';
  return `${inUnit(verdict.value, verdict.unit)}${suffix(verdict.unit)} ${mark(verdict)}`;
}

const suffix = (unit: Verdict['unit']): string => (unit === 'deg' ? '°' : unit === 'deg/s' ? ' °/s' : '');

function coachSummary({ all }: Recorded): string {
  const rows = RECORDED_MODELS.map((model) => {
    const f = all[model];
    return [
      model,
      `${f.events.found} of ${f.events.expected}`,
      String(f.events.false),
      `${f.beyondDoubt.missed} and ${f.beyondDoubt.false}`,
      `${f.safetyCues.found} of ${f.safetyCues.expected}`,
      String(f.falseSafetyCues),
      `${f.falseSafetyCuesInRange} in ${f.clipsInRange} clips`,
      `${f.clipsWithExactReps} of ${f.clips}`,
      `${f.holds.within} of ${f.holds.judged}`,
      String(f.cuesUnseen),
    ];
  });
  const columns = [
    'events found',
    'false events',
    'missed and false beyond doubt',
    'safety cues said',
    'false cues',
    'false cues in range',
  ];
  return markdown(
    ['model', ...columns, 'clips with exact reps', 'holds right', 'cues while unmeasured'],
    rows,
  );
}

function unseenTable({ unseenBodies }: Recorded): string {
  const rows = RECORDED_MODELS.flatMap((model) =>
    unseenBodies[model].map(({ what, clips, bodies, maeDeg, p95Deg, peakDeg }) => [
      what,
      model,
      `${figure(maeDeg, 1)}°`,
      `${figure(p95Deg, 1)}°`,
      `${figure(peakDeg, 1)}°`,
      `${clips} of ${bodies}`,
    ]),
  );
  return markdown(
    ['measure', 'model', 'mean error', '95th percentile', 'peak angle', 'clips of bodies'],
    rows,
  );
}

function conditionsTable(exercises: readonly RecordedExercise[]): string {
  const rows = exercises.map(({ name, conditions, figures }) => [
    name,
    `${conditions.clips}, ${figures.full.frames} frames`,
    conditions.bodies.join(', '),
    span(conditions.cameraHeightM, ' m'),
    span(conditions.cameraDistanceM, ' m'),
    span(conditions.cameraPitchDeg, '°'),
    conditions.faults.join('; '),
  ]);
  const camera = ['camera height', 'distance', 'pitch'];
  return markdown(['exercise', 'clips', 'bodies', ...camera, 'done wrong on purpose'], rows);
}

function span(range: Conditions['cameraHeightM'], unit: string): string {
  if (range === null) return '-';
  const [from, to] = range;
  return from === to ? `${from}${unit}` : `${from} to ${to}${unit}`;
}

const markdown = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
