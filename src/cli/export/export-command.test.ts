import { copyFile, link, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleHeader, textOf } from '../../../tests/replay/arbitrary-recording.ts';
import { FIXTURES, loadFixture } from '../../../tests/replay/fixture.ts';
import { replayRecording } from '../../core/recording/replay.ts';
import { exportCommand } from './export-command.ts';

const NAME = '10_chair_b1';
const FILE = path.join(FIXTURES, `${NAME}.pose.jsonl.gz`);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'unwind-export-'));
});
afterAll(() => rm(folder, { recursive: true }));

const { recording, exercise } = loadFixture(NAME);
const { measurements, report } = replayRecording(recording, exercise);
const rowsOf = (text: string, gap: string): string[][] =>
  text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(gap));

it('prints every frame with the numbers of the replay, to a hundredth of a degree', async () => {
  const { text } = await exportCommand([FILE, '--format', 'csv']);
  const [, ...rows] = rowsOf(text, ',');
  expect(rows).toHaveLength(recording.frames.length);
  for (const [index, measurement] of measurements.entries()) {
    const [timeS, angleDeg] = rows[index] ?? [];
    expect(Number(timeS)).toBeCloseTo(measurement.timeMs / 1000, 4);
    if (measurement.kind === 'unmeasured') expect(angleDeg).toBe('');
    else expect(Math.abs(Number(angleDeg) - measurement.angleDeg)).toBeLessThanOrEqual(0.00501);
  }
});

it('prints the repetitions of the report', async () => {
  const { text } = await exportCommand([FILE, '--format', 'reps']);
  const [, ...rows] = rowsOf(text, ',');
  expect(rows.map(([, direction]) => direction)).toEqual(report.reps.map(({ direction }) => direction));
  expect(rows.length).toBeGreaterThan(1);
});

it('writes markers and angle for OpenSim into the file that is named', async () => {
  const out = path.join(folder, 'chair.trc');
  expect((await exportCommand([FILE, '--format', 'trc', '--out', out])).text).toBe(`wrote ${out}\n`);
  const [first] = rowsOf(await readFile(out, 'utf8'), '\t');
  expect(first?.slice(0, 3)).toEqual(['PathFileType', '4', '(X/Y/Z)']);

  const { text } = await exportCommand([FILE, '--format', 'mot']);
  expect(text).toContain('inDegrees=yes\n');
  const measured = measurements.filter(({ kind }) => kind === 'measured');
  expect(text).toContain(`nRows=${measured.length}\n`);
});

it.each([
  [[], 'name a recording'],
  [['a', 'b', '--format', 'csv'], 'one recording at a time'],
  [['a'], 'expected one of csv, reps, trc, mot after --format'],
  [['a', '--format', 'c3d'], 'expected one of csv, reps, trc, mot after --format'],
  [['a', '--speed'], 'Unknown option'],
])('refuses the call %j', async (args, what) => {
  const refused = exportCommand(args);
  await expect(refused).rejects.toMatchObject({ code: 'usage' });
  await expect(refused).rejects.toThrow(what);
});

it('says so when there is nothing to write, or nowhere to write it', async () => {
  const empty = path.join(folder, 'empty.pose.jsonl');
  await writeFile(empty, textOf([{ timeMs: 0, absent: true }]));
  for (const format of ['trc', 'mot']) {
    await expect(exportCommand([empty, '--format', format])).rejects.toMatchObject({
      code: 'nothing-to-judge',
    });
  }
  const yoga = path.join(folder, 'yoga.pose.jsonl');
  await writeFile(yoga, textOf([], { ...sampleHeader, exercise: 'yoga' }));
  await expect(exportCommand([yoga, '--format', 'csv'])).rejects.toMatchObject({ code: 'exercise-unknown' });
  await expect(
    exportCommand([FILE, '--format', 'reps', '--out', path.join(empty, 'where.csv')]),
  ).rejects.toMatchObject({ code: 'file-unwritable' });
});

it('does not write over the recording, by whatever name', async () => {
  const recorded = path.join(folder, 'own.pose.jsonl.gz');
  await copyFile(FILE, recorded);
  const [soft, hard] = [path.join(folder, 'soft.csv'), path.join(folder, 'hard.csv')];
  await symlink(recorded, soft);
  await link(recorded, hard);
  for (const out of [
    recorded,
    path.join(folder, '..', path.basename(folder), 'own.pose.jsonl.gz'),
    soft,
    hard,
  ]) {
    await expect(exportCommand([recorded, '--format', 'csv', '--out', out])).rejects.toMatchObject({
      code: 'file-unwritable',
      message: `${out}: this is the recording itself, which the export would replace. Name another file after --out.`,
    });
  }
  expect(await readFile(recorded)).toEqual(await readFile(FILE));
});

it('makes the folder it is to write into', async () => {
  const out = path.join(folder, 'new', 'reps.csv');
  await exportCommand([FILE, '--format', 'reps', '--out', out]);
  expect(await readFile(out, 'utf8')).toMatch(/^rep,direction,/);
});

it('explains itself', async () => {
  expect((await exportCommand(['--help'])).text).toContain('usage: npm run export -- FILE');
});
