import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { MODEL_NAMES, type ModelName } from '../../core/pose/model.ts';
import { readClips } from './clip-data.ts';
import { extractInto } from './extract-into.ts';
import { fitBend, type BendFit } from './fit-bend.ts';
import { fitFold, type FoldFit } from './fit-fold.ts';
import { fitTurn, type TurnFit } from './fit-turn.ts';
import { CommandError } from '../call/command-error.ts';
import type { CommandResult } from '../call/run-command.ts';

export const CALIBRATE_USAGE = `usage: npm run calibrate
       npm run calibrate -- --extract ${MODEL_NAMES.join('|')} RECORDINGS[:TRUTH]...

Fits how turn, bend and fold are computed, for each pose model that has clips in fixtures/calibration/MODEL.jsonl.gz, and
writes src/core/measure/calibration/. With --extract it first reads folders of recordings (.pose.jsonl, .pose.jsonl.gz) by that
model, whose truth (NAME.truth.jsonl or NAME.truth.jsonl.gz) lies beside them or in the folder TRUTH, into that file;
clips of other names stay in it. When one of them cannot be learnt from, the file stays as it is.
`;

const DATA = 'fixtures/calibration';
const RESULT = 'src/core/measure/calibration';
const POSITIONS = ['standing', 'chair', 'floor'] as const;

const dataFile = (model: ModelName): string => path.join(DATA, `${model}.jsonl.gz`);

/** Fits how angles are computed, to the clips kept for it and those it is asked to read. */
export async function calibrateCommand(args: readonly string[]): Promise<CommandResult> {
  const [option, model, ...folders] = args;
  if (option === '--help' || option === '-h') return { text: CALIBRATE_USAGE };
  if (option === '--extract') {
    const known = MODEL_NAMES.find((name) => name === model);
    if (known === undefined || folders.length === 0)
      throw new CommandError('usage', 'expected a model and folders');
    await extractInto(dataFile(known), known, folders);
  } else if (option !== undefined) {
    throw new CommandError('usage', `unknown option ${option}`);
  }
  return fitAll();
}

type Positions<T> = Readonly<Record<(typeof POSITIONS)[number], T>>;

async function fitAll(): Promise<CommandResult> {
  // Models without clips borrow its fit.
  if (!existsSync(dataFile('full'))) {
    throw new CommandError('file-missing', `${dataFile('full')}: not found`);
  }
  const turn: Partial<Record<ModelName, Positions<TurnFit>>> = {};
  const bend: Partial<Record<ModelName, BendFit>> = {};
  const fold: Partial<Record<ModelName, FoldFit>> = {};
  const lines: string[] = [];
  for (const model of MODEL_NAMES) {
    if (!existsSync(dataFile(model))) continue;
    const clips = readClips(dataFile(model));
    const fits = {
      standing: fitTurn(clips, 'standing'),
      chair: fitTurn(clips, 'chair'),
      floor: fitTurn(clips, 'floor'),
    };
    turn[model] = fits;
    bend[model] = fitBend(clips);
    fold[model] = fitFold(clips);
    for (const position of POSITIONS) lines.push(line(model, `turn, ${position}`, fits[position]));
    lines.push(line(model, 'bend', bend[model]), line(model, 'fold', fold[model]));
  }
  mkdirSync(RESULT, { recursive: true });
  await writeJson('turn.json', turn);
  await writeJson('bend.json', bend);
  await writeJson('fold.json', fold);
  return { text: `${lines.join('\n')}\n` };
}

function line(model: ModelName, what: string, fit: TurnFit | BendFit | FoldFit): string {
  const { maeDeg, p95Deg, peakDeg } = fit.unseenBodies;
  const figures = `mean ${maeDeg}, 95 % ${p95Deg}, peak ${peakDeg} degrees on unseen bodies`;
  return `${model.padEnd(6)}${what.padEnd(16)}${figures} (${fit.clips} clips, ${fit.bodies} bodies)`;
}

async function writeJson(name: string, value: unknown): Promise<void> {
  const file = path.join(RESULT, name);
  const options = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(value), { ...options, filepath: file }));
}
