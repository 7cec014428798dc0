import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FIXTURES_FOLDER, judgeFixtures } from './judge-fixtures.ts';
import { accuracyPage } from './page.ts';
import { errorPlot } from './plot.ts';
import { panelsOf, recordOf } from './record.ts';
import { writeRecorded } from './recorded.ts';
import { withSummary } from './summary.ts';
import { accuracyText } from './text.ts';

export const PAGE_FILE = path.join(FIXTURES_FOLDER, 'ACCURACY.md');
export const README_FILE = path.join(FIXTURES_FOLDER, '..', 'README.md');
export const FIGURES_FILE = path.join(FIXTURES_FOLDER, 'accuracy', 'figures.json');

/**
 * Judges the fixtures and writes down what they come to: figures, page, plots and the README's summary; the same
 * bytes from the same fixtures.
 * @returns what is printed
 */
export async function writeAccuracyPage(): Promise<string> {
  const judged = await judgeFixtures();
  const recorded = recordOf(judged);
  const folder = path.dirname(FIGURES_FILE);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeRecorded(FIGURES_FILE, recorded);
  for (const { id, name } of recorded.exercises) {
    writeFileSync(path.join(folder, `${id}.svg`), errorPlot(name, panelsOf(judged, id)));
  }
  writeFileSync(PAGE_FILE, accuracyPage(recorded));
  writeFileSync(README_FILE, withSummary(readFileSync(README_FILE, 'utf8'), recorded));
  const written = [PAGE_FILE, FIGURES_FILE].map((file) => path.relative(process.cwd(), file)).join(' and ');
  return [
    `full model\n${accuracyText(judged.full)}`,
    `lite model\n${accuracyText(judged.lite)}`,
    `Written: ${written}, a plot for each exercise, and the README's summary.\n`,
  ].join('\n');
}
