import { afterEach, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-svelte';
import type { RepReport } from '../../../core/coach/rep-report.ts';
import { finishReport, startReport } from '../../../core/coach/report.ts';
import { exercise } from '../../../core/exercises/testing/exercise.ts';
import RepNotes from './RepNotes.svelte';

afterEach(cleanup);

const rep = (more: Partial<RepReport> = {}): RepReport => ({
  direction: 'left',
  startMs: 0,
  endMs: 9_000,
  peakDeg: 27.4,
  peakSigmaDeg: 2.6,
  peakSpeedDegPerSec: 12,
  heldMs: 5_200,
  inBandMs: 5_500,
  cues: [],
  form: [],
  unmeasuredMs: 0,
  ...more,
});
const show = (reps: readonly RepReport[]) =>
  render(RepNotes, {
    exercise: exercise('chair-twist'),
    report: finishReport({ ...startReport(exercise('chair-twist')), reps }),
  });

test('each repetition is told: which way, how far, how long, and what stood out', async () => {
  const screen = await show([
    rep(),
    rep({
      direction: 'right',
      form: ['pelvis-yaw'],
      cues: ['hold', 'slower', 'slower', 'turn-from-ribs', 'come-back'],
      unmeasuredMs: 2_100,
    }),
  ]);
  const items = screen.getByRole('list', { name: 'One by one' }).getByRole('listitem');
  await expect.element(items.nth(0)).toHaveTextContent('1. left 27° ± 3 · held 5 s');
  await expect
    .element(items.nth(1))
    .toHaveTextContent(
      '2. right 27° ± 3 · held 5 s Your hips turned along. I said “Slower.” and “Turn from your ribs.” For 2 seconds I could not see you; you may have gone further.',
    );
});

test.each([
  ['Nothing stood out.', [rep()]],
  ['Nothing stood out in any of them.', [rep(), rep()]],
  ['Nothing stood out.', [rep({ cues: ['hold', 'come-back'], unmeasuredMs: 200 })]],
  ['Something stood out in one of 3.', [rep(), rep({ form: ['side-lean'] }), rep()]],
  ['Something stood out in 2 of 3.', [rep({ cues: ['over-range'] }), rep({ form: ['side-lean'] }), rep()]],
  ['Something stood out each time.', [rep({ cues: ['over-range'] }), rep({ unmeasuredMs: 1_000 })]],
  ['Something stood out.', [rep({ cues: ['too-fast'] })]],
])('one sentence comes first: %s', async (sentence, reps) => {
  const screen = await show(reps);
  await expect.element(screen.getByText(sentence, { exact: true })).toBeVisible();
});

test('without a repetition there is nothing to tell', async () => {
  const screen = await show([]);
  expect(screen.container.querySelector('section')).toBeNull();
});

test('where the angle is a guess, only what was seen is told', async () => {
  const knee = exercise('supine-twist');
  const reps = [rep({ direction: 'left-knee' }), rep({ direction: 'right-knee', heldMs: 0 })];
  const report = finishReport({ ...startReport(knee), reps });
  const screen = await render(RepNotes, { exercise: knee, report });
  const items = screen.getByRole('list', { name: 'One by one' }).getByRole('listitem');
  await expect.element(items.nth(0)).toHaveTextContent('1. left knee held 5 s');
  await expect.element(items.nth(1)).toHaveTextContent('2. right knee');
  expect(screen.container.textContent).not.toContain('°');
  expect(screen.container.querySelector('svg')).toBeNull();
});
