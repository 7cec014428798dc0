import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { judgeFixtures } from '../../src/cli/accuracy/judge-fixtures.ts';
import { worsened } from '../../src/cli/accuracy/margins.ts';
import { accuracyPage } from '../../src/cli/accuracy/page.ts';
import { recordOf } from '../../src/cli/accuracy/record.ts';
import { readRecorded, RECORDED_MODELS, type Recorded } from '../../src/cli/accuracy/recorded.ts';
import { withSummary } from '../../src/cli/accuracy/summary.ts';
import { FIGURES_FILE, PAGE_FILE, README_FILE } from '../../src/cli/accuracy/write-page.ts';

const recorded = readRecorded(FIGURES_FILE);
let now: Recorded;
beforeAll(async () => {
  now = recordOf(await judgeFixtures());
}, 120_000);

it('every exercise that has recordings stands in the figures: else run npm run accuracy', () => {
  expect(recorded.exercises.map(({ id }) => id)).toEqual(now.exercises.map(({ id }) => id));
});

describe.each(recorded.exercises.map(({ id }) => id))('%s', (id) => {
  const figuresIn = ({ exercises }: Recorded) => exercises.find((exercise) => exercise.id === id)?.figures;

  it.each(RECORDED_MODELS)('is not worse than recorded with the %s model', (model) => {
    const [before, after] = [figuresIn(recorded)?.[model], figuresIn(now)?.[model]];
    if (!before || !after) throw new Error(`expected figures of ${id}`);
    expect(worsened(before, after)).toEqual([]);
  });
});

it('the README quotes the figures', () => {
  const readme = readFileSync(README_FILE, 'utf8');
  expect(withSummary(readme, recorded)).toBe(readme);
  expect(() => withSummary('', recorded)).toThrow('expected <!-- accuracy');
});

it('the page says what the figures say', () => {
  expect(readFileSync(PAGE_FILE, 'utf8')).toBe(accuracyPage(recorded));
});
