import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import { pressPause, startCoach, stepCoach } from '../../../core/coach/coach.ts';
import {
  finishReport,
  noteEvents,
  startReport,
  stepReport,
  type SetReport,
} from '../../../core/coach/report.ts';
import { rep, STAND } from '../../../core/coach/testing/rep-motion.ts';
import { film } from '../../../core/coach/testing/scripted-motion.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import { exercise } from '../../../core/exercises/testing/exercise.ts';
import PeakBars from './PeakBars.svelte';
import SideCounts from './SideCounts.svelte';

afterEach(cleanup);

const chair = exercise('chair-twist');

/** One turn to the left and one to the right, with a press of pause at a time of it. */
function pausedAt(pauseMs: number, of: Exercise): SetReport {
  let state = startCoach(of);
  let report = startReport(of);
  let pressed = false;
  for (const measurement of film([STAND, ...rep(28), ...rep(-26)], { fps: 20 })) {
    const step = stepCoach(of, state, measurement);
    state = step.state;
    report = stepReport(report, measurement, step.events);
    if (pressed || measurement.timeMs < pauseMs) continue;
    pressed = true;
    const press = pressPause(of, state, measurement.timeMs + 1);
    state = press.state;
    report = noteEvents(report, press.events);
  }
  return finishReport(report);
}

const right = () => page.getByRole('listitem').nth(1);

test('a hold that a pause cut off is not finished, which is not the same as not reached', async () => {
  await render(PeakBars, { exercise: chair, report: pausedAt(19_000, chair) });
  await expect.element(right()).toHaveTextContent(/not finished$/);
});

test('of a side whose way out was cut off it is only said that none was counted', async () => {
  await render(PeakBars, { exercise: chair, report: pausedAt(15_500, chair) });
  await expect.element(right()).toHaveTextContent(/none counted$/);
});

test('the same where how far it went is a guess', async () => {
  const coarse = { ...chair, coarse: true };
  await render(SideCounts, { report: pausedAt(19_000, coarse) });
  await expect.element(right()).toHaveTextContent(/not finished$/);
});
