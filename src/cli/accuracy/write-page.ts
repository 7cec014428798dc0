import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { FIXTURES_FOLDER, judgeFixtures } from './judge-fixtures.ts';
import { accuracyPage } from './page.ts';
import { errorPlot } from './plot.ts';
import { panelsOf, recordOf } from './record.ts';
import { writeRecorded, type Recorded } from './recorded.ts';
import { accuracyText } from './text.ts';

export const PAGE_FILE = path.join(FIXTURES_FOLDER, 'ACCURACY.md');
export const FIGURES_FILE = path.join(FIXTURES_FOLDER, 'accuracy', 'figures.json');

/** The page as it is committed: laid out like every other file. */
export async function formattedPage(recorded: Recorded): Promise<string> {
  const options = await resolveConfig(PAGE_FILE);
  return format(accuracyPage(recorded), { ...options, filepath: PAGE_FILE });
}

/**
 * Judges the fixtures and writes down what they come to: figures, page and plots, the same bytes from the same fixtures.
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
  writeFileSync(PAGE_FILE, await formattedPage(recorded));
  const written = [PAGE_FILE, FIGURES_FILE].map((file) => path.relative(process.cwd(), file)).join(' and ');
  return [
    `full model\n${accuracyText(judged.full)}`,
    `lite model\n${accuracyText(judged.lite)}`,
    `Written: ${written}, with a plot for each exercise.\n`,
  ].join('\n');
}
