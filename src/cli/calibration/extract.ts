import { exerciseById } from '../../core/exercises/catalogue.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import { BEND } from '../../core/measure/bend.ts';
import type { Estimator, Evidence } from '../../core/measure/estimator.ts';
import { framingReason } from '../../core/measure/framing.ts';
import { meanOf } from '../../core/measure/neutral.ts';
import { FOLD } from '../../core/measure/tilt.ts';
import { TURN } from '../../core/measure/turn.ts';
import { isAbsent, type PoseFrame } from '../../core/pose/frame.ts';
import type { ModelName } from '../../core/pose/model.ts';
import type { RecordingHeader } from '../../core/recording/header.ts';
import { trueAngleDeg, trueNeutral, type TrueNeutral } from '../../core/truth/true-angle.ts';
import type { TruthFrame, TruthHeader } from '../../core/truth/truth.ts';
import { CommandError } from '../call/command-error.ts';
import { listClips } from '../files/clip-folder.ts';
import { visitRecording } from '../files/recording-file.ts';
import { readTruthFile } from '../files/truth-file.ts';
import type { ClipData } from './clip-data.ts';

/** The still start of a clip that makes its neutral: the last of it, once the tracker has settled. */
const NEUTRAL_MS = 900;
/** A clip of few frames shows its neutral in two of them. */
const LEAST_REST_FRAMES = 2;
/** A truth in whole milliseconds is that of the frame so near to it. */
const SAME_MS = 1;
/** Frames kept: neighbours say nearly the same. */
const EVERY_MS = 120;

/**
 * Reads every recording of a folder that has its truth beside it or in `truthFolder`, zipped or not, and keeps what the
 * measurer sees of each frame. Clips of other exercises and frames without evidence are passed over.
 *
 * @param model what all of them have to be recorded with
 * @throws CommandError naming the folder that has none of them, or the file that cannot be learnt from
 */
export async function extractClips(
  model: ModelName,
  folder: string,
  truthFolder: string,
): Promise<ClipData[]> {
  const listed = await listClips(folder, truthFolder);
  const recorded = listed.clips.flatMap(({ name, recordingFile, truthFile }) =>
    recordingFile === null ? [] : [{ name, recordingFile, truthFile }],
  );
  if (recorded.length === 0) {
    const remedy = 'Each needs its .truth.jsonl file beside it, or in the folder named after a colon.';
    throw new CommandError('nothing-to-judge', `${folder}: no recording with a truth. ${remedy}`);
  }
  const clips: ClipData[] = [];
  for (const { name, recordingFile, truthFile } of recorded) {
    const clip = await extractClip(model, recordingFile, truthFile, name);
    if (clip !== null) clips.push(clip);
  }
  return clips;
}

async function extractClip(
  model: ModelName,
  file: string,
  truthFile: string,
  name: string,
): Promise<ClipData | null> {
  const truth = await readTruthFile(truthFile);
  const exercise = exerciseById(truth.header.exercise);
  if (exercise === undefined) return null;
  const measure = fittedMeasureOf(exercise);
  if (measure === null) return null;
  const frames: PoseFrame[] = [];
  const headers: RecordingHeader[] = [];
  await visitRecording(file, {
    header: (header) => headers.push(header),
    frame: (frame) => frames.push(frame),
  });
  const [header] = headers;
  if (header === undefined) return null;
  refuseOtherModel(file, header, model);
  const { frameWidthPx, frameHeightPx } = header;
  const setup = { ...exercise, model, frameWidthPx, frameHeightPx };
  const estimator = estimatorOf(measure, model, exercise.position);
  const seen = frames.flatMap((frame) => {
    if (isAbsent(frame) || framingReason(setup, frame) !== null) return [];
    const evidence = estimator.evidenceOf(frame);
    return typeof evidence === 'string' ? [] : [{ timeMs: frame.timeMs, evidence }];
  });
  const stillMs = stillUntilMs(truth.frames);
  const rest = seen.filter(({ timeMs }) => timeMs < stillMs - 40 && timeMs >= stillMs - NEUTRAL_MS);
  if (rest.length < LEAST_REST_FRAMES) return null;
  const restingTruth = trueNeutral(truth.frames);
  const rows: number[][] = [];
  let lastMs = -EVERY_MS;
  for (const { timeMs, evidence } of seen) {
    const frame = truth.frames.find((known) => Math.abs(known.timeMs - timeMs) < SAME_MS);
    if (frame === undefined || timeMs - lastMs < EVERY_MS) continue;
    lastMs = timeMs;
    const truths = truthsOf(measure, frame, restingTruth, truthFile).map(shortened);
    rows.push([timeMs, ...truths, ...told(evidence)]);
  }
  return {
    name,
    bodies: bodiesOf(truthFile, truth.header),
    exercise: exercise.id,
    position: exercise.position,
    measure,
    neutral: told(meanOf(rest.map(({ evidence }) => evidence))),
    frames: rows,
  };
}

/** What of an exercise is fitted; null when its angle is read off as it is. */
function fittedMeasureOf({ measure, position }: Exercise): ClipData['measure'] | null {
  if (measure === 'turn' && position !== 'lying') return 'turn';
  if (measure === 'tilt' && position === 'kneeling') return 'fold';
  return measure === 'bend' ? 'bend' : null;
}

function estimatorOf(
  measure: ClipData['measure'],
  model: ModelName,
  position: Exercise['position'],
): Estimator {
  switch (measure) {
    case 'turn':
      return TURN[model][position];
    case 'bend':
      return BEND[model];
    case 'fold':
      return FOLD[model];
    default:
      return measure satisfies never;
  }
}

/** The true angle, and the true size of its part. */
function truthsOf(
  measure: ClipData['measure'],
  frame: TruthFrame,
  neutral: TrueNeutral,
  truthFile: string,
): [number, number] {
  switch (measure) {
    case 'turn':
      return [frame.turnDeg, frame.pelvisYawDeg];
    case 'bend':
      return [frame.bendDeg, lowerBendOf(frame, truthFile)];
    case 'fold':
      return [trueAngleDeg('tilt', frame, neutral), 0];
    default:
      return measure satisfies never;
  }
}

/** What one model shows says little about another. */
function refuseOtherModel(file: string, header: RecordingHeader, model: ModelName): void {
  const { name } = header.model;
  if (name === model) return;
  const what = `this is recorded with the ${name} model, not with ${model}`;
  throw new CommandError('file-damaged', `${file}: ${what}. Extract it by itself with --extract ${name}.`);
}

/** The lower half of a back that nobody measured is not a lower half that was straight. */
function lowerBendOf({ timeMs, lowerBendDeg }: TruthFrame, truthFile: string): number {
  if (lowerBendDeg !== undefined) return lowerBendDeg;
  const what = `its frame at ${timeMs} ms has no lowerBendDeg, to which the bend is fitted`;
  throw new CommandError('file-damaged', `${truthFile}: ${what}. Use a truth that says it in every frame.`);
}

/** Whose body a clip shows, `body1` or a blend `body1+body8`. */
function bodiesOf(truthFile: string, { body }: TruthHeader): string[] {
  if (body !== undefined) return body.split('+');
  const what = 'its first line does not say whose body it shows. Write "body" into it';
  throw new CommandError('file-damaged', `${truthFile}: ${what}.`);
}

/** When the first movement begins. */
const stillUntilMs = (frames: readonly TruthFrame[]): number =>
  frames.find(({ phase }) => phase !== 'neutral')?.timeMs ?? 0;

/** All that the evidence says; what a frame has nothing to say about stands at its end. */
function told(evidence: Evidence): number[] {
  const all = Array.from(evidence);
  const silent = all.findIndex(Number.isNaN);
  return (silent < 0 ? all : all.slice(0, silent)).map(shortened);
}

const shortened = (value: number): number => Number(value.toPrecision(5));
