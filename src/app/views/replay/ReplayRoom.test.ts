import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import chairUrl from '../../../../fixtures/21_good_chair_b3.pose.jsonl.gz?url';
import fastUrl from '../../../../fixtures/14_fault_fast_b3.pose.jsonl.gz?url';
import overUrl from '../../../../fixtures/16_fault_over_b1.pose.jsonl.gz?url';
import turnUrl from '../../../../fixtures/20_good_rot_b2.pose.jsonl.gz?url';
import { parseRanges } from '../../../core/exercises/range/parse-ranges.ts';
import App from '../../App.svelte';
import { Router } from '../../router.svelte.ts';
import { openRecording } from '../../session/open-recording.ts';
import { fakeDevices } from '../../testing/fake-devices.ts';
import { Unwind } from '../../unwind.svelte.ts';

async function fixture(url: string): Promise<File> {
  return new File([await (await fetch(url)).blob()], 'recording.pose.jsonl.gz');
}

/** The page with a recording open in the room. */
async function open(url: string) {
  history.replaceState(null, '', '#/replay');
  const { devices, saveFile } = fakeDevices();
  const unwind = new Unwind(new Router(window), devices);
  await render(App, { unwind });
  const opened = await openRecording(await fixture(url), new AbortController().signal, () => undefined);
  if (opened.kind !== 'set') throw new Error('the fixture cannot be opened');
  unwind.replay(opened.set);
  await expect.element(page.getByRole('slider', { name: 'Position in the recording' })).toBeVisible();
  return { unwind, saveFile, set: opened.set };
}

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '#/');
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const position = () => page.getByRole('slider', { name: 'Position in the recording' });
const field = (name: string, nth = 0) => page.getByRole('textbox', { name }).nth(nth);

test('a cue leads to its moment and says why it was said', async () => {
  const { set } = await open(overUrl);
  await button(/That’s far enough/).click();
  await expect
    .element(page.getByText(/^More than 40° counts as too far here\. The angle was \d+°\s±\s\d+\.$/))
    .toBeVisible();
  await expect.element(page.getByText(/It had lasted for [\d.]+ s; 0\.15 s are enough\./)).toBeVisible();
  await expect.element(page.getByText(/the same words rest for 3 s/)).toBeVisible();
  const over = set.report.cues.find(({ cue }) => cue === 'over-range');
  const index = set.steps.findIndex(({ frame }) => frame.timeMs === over?.timeMs);
  await expect.element(position()).toHaveValue(String(index));
  await button(/That’s far enough/).click();
  await expect.element(page.getByText(/counts as too far here/)).not.toBeInTheDocument();
});

test('what was kept quiet is shown when asked for, and says why not', async () => {
  await open(fastUrl);
  await page.getByRole('checkbox', { name: 'Also what was kept quiet' }).click();
  await button(/not said/)
    .first()
    .click();
  await expect.element(page.getByText(/It had a cause for [\d.]+ s and was not said:/)).toBeVisible();
});

test('keys go picture by picture, to the ends, and play', async () => {
  const { set } = await open(chairUrl);
  await userEvent.keyboard('..');
  await expect.element(position()).toHaveValue('2');
  await userEvent.keyboard(',');
  await expect.element(position()).toHaveValue('1');
  await userEvent.keyboard('{End}');
  await expect.element(position()).toHaveValue(String(set.steps.length - 1));
  await userEvent.keyboard('{Home} ');
  await expect.element(button('Pause')).toBeVisible();
  await userEvent.keyboard(' ');
  await expect.element(button('Play')).toBeVisible();
});

test('other limits show at once what would have been said, are saved as a file, and change nothing else', async () => {
  const { unwind, saveFile } = await open(chairUrl);
  await page.getByRole('tab', { name: 'Limits' }).click();
  await expect.element(page.getByText('As it was coached: nothing is changed.')).toBeVisible();
  await field('Target to').fill('16');
  await field('Ease off at').fill('17');
  await field('Too far at').fill('20');
  await expect.element(page.getByText(/^With these: .* newly said\.$/)).toBeVisible();
  expect(unwind.ranges.all).toEqual([]);

  await button('Save as a file').click();
  const content = saveFile.mock.lastCall?.[1];
  const saved = parseRanges((await content?.text()) ?? '');
  expect(saved).toMatchObject({
    kind: 'ranges',
    ranges: [{ set: { overDeg: 20 } }, { set: { overDeg: 50 } }],
  });

  await page.getByRole('tab', { name: 'Said' }).click();
  await button(/far enough.*newly said/i)
    .first()
    .click();
  await expect.element(page.getByText(/^More than 20° counts as too far here/)).toBeVisible();

  await page.getByRole('tab', { name: 'Limits' }).click();
  await button('Back to the recording’s own').click();
  await expect.element(page.getByText('As it was coached: nothing is changed.')).toBeVisible();
  await expect.element(field('Too far at')).toHaveValue('50');
});

test('limits that cannot be are named beside their field, and can neither be saved nor used', async () => {
  await open(chairUrl);
  await page.getByRole('tab', { name: 'Limits' }).click();
  await field('Too far at').fill('90');
  await expect.element(page.getByText('Too far at: at most 60 here.')).toBeVisible();
  await expect.element(field('Too far at')).toHaveAttribute('aria-invalid', 'true');
  await expect.element(button('Save as a file')).toBeDisabled();
  await expect.element(button('Use these as my ranges')).toBeDisabled();
});

test('limits become one’s own only when asked', async () => {
  const { unwind, set } = await open(chairUrl);
  await page.getByRole('tab', { name: 'Limits' }).click();
  await field('“too fast” from').fill('30');
  await button('Use these as my ranges').click();
  await expect.element(page.getByText('These are now your ranges for this exercise.')).toBeVisible();
  expect(unwind.ranges.practised(set.exercise)?.pace).toEqual({ cautionDegPerSec: 25, tooFastDegPerSec: 30 });
});

test('two recordings of one exercise lie over each other, their reports side by side', async () => {
  await open(overUrl);
  await page.getByRole('tab', { name: 'Compare' }).click();
  const input = page.getByLabelText('Choose the other recording').last();
  await userEvent.upload(input, await fixture(chairUrl));
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('It shows Chair twist; this one shows Standing rotation.');
  await userEvent.upload(input, await fixture(turnUrl));
  const table = page.getByRole('table', { name: 'The two side by side' });
  await expect.element(table.getByRole('row', { name: /^Past the range 1 0$/ })).toBeVisible();
  await expect.element(page.getByRole('slider', { name: 'Its moment to lay on this one' })).toBeVisible();
  await button('Put it away').click();
  await expect.element(table).not.toBeInTheDocument();
});
