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

Fits how turn, bend and fold are computed, for each pose model, from fixtures/calibration/MODEL.jsonl.gz, and writes
src/core/measure/calibration/. With --extract it first reads folders of recordings (.pose.jsonl, .pose.jsonl.gz) by that
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

/** A model without clips of its own borrows the full model's weights and doubts them: its gains are not the same. */
const BORROWED_SPREAD = 1.8;

async function fitAll(): Promise<CommandResult> {
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
  const { full: fullBend } = bend;
  const { full: fullFold } = fold;
  if (turn.full === undefined || fullBend === undefined || fullFold === undefined) {
    throw new CommandError('file-missing', `${dataFile('full')}: not found`);
  }
  for (const model of MODEL_NAMES) {
    bend[model] ??= borrowed(fullBend);
    fold[model] ??= borrowed(fullFold);
  }
  mkdirSync(RESULT, { recursive: true });
  await writeJson('turn.json', turn);
  await writeJson('bend.json', bend);
  await writeJson('fold.json', fold);
  return { text: `${lines.join('\n')}\n` };
}

function borrowed<T extends { readonly sigma: Readonly<Record<string, number>> }>(
  fit: T,
): T & { from: 'full' } {
  const sigma = Object.fromEntries(
    Object.entries(fit.sigma).map(([part, size]) => [part, Number((size * BORROWED_SPREAD).toPrecision(4))]),
  );
  return { ...fit, sigma, from: 'full' };
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
