import { afterEach, describe, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-svelte';
import { exercise } from '../../core/exercises/testing/exercise.ts';
import { reading, status } from '../testing/samples.ts';
import HoldRing from './HoldRing.svelte';
import PaceBar from './PaceBar.svelte';
import RepPips from './RepPips.svelte';

afterEach(cleanup);

const chair = exercise('chair-twist');

describe('hold ring', () => {
  test.each([
    [0, '0', '0 of 5 seconds'],
    [3900, '3', '3 of 5 seconds'],
    [5000, '5', '5 of 5 seconds'],
    [9000, '5', '5 of 5 seconds'],
  ])('%d ms held of five seconds', async (heldMs, now, text) => {
    const screen = await render(HoldRing, { heldMs, targetMs: 5000 });
    const ring = screen.getByRole('progressbar', { name: 'Hold' });
    await expect.element(ring).toHaveAttribute('aria-valuenow', now);
    await expect.element(ring).toHaveAttribute('aria-valuemax', '5');
    await expect.element(ring).toHaveAttribute('aria-valuetext', text);
    await expect.element(ring).toHaveTextContent(now);
  });

  test('while nobody can tell there is no number and no arc', async () => {
    const screen = await render(HoldRing, { heldMs: 3900, targetMs: 5000 });
    const ring = screen.getByRole('progressbar', { name: 'Hold' });
    await expect.element(ring).toHaveTextContent('3');
    await screen.rerender({ heldMs: null });
    await expect.element(ring).toHaveTextContent('–');
    await expect.element(ring).not.toHaveAttribute('aria-valuenow');
    await expect.element(ring).toHaveAttribute('aria-valuetext', 'Waiting for the picture');
  });
});

describe('pace bar', () => {
  test.each([
    [1, '1', 'still · 1°/s'],
    [12, '12', 'unhurried · 12°/s'],
    [25, '25', 'a little quick · 25°/s'],
    [40, '40', 'too fast · 40°/s'],
  ])('%d degrees a second', async (speed, now, text) => {
    const screen = await render(PaceBar, { exercise: chair, reading: reading(20, speed) });
    const bar = screen.getByRole('meter', { name: 'Pace' });
    await expect.element(bar).toHaveAttribute('aria-valuenow', now);
    await expect.element(bar).toHaveAttribute('aria-valuetext', text);
    await expect.element(bar).toHaveAttribute('aria-valuemax', '56');
  });

  test('says so when nothing is measured, without a number', async () => {
    const screen = await render(PaceBar, { exercise: chair, reading: { kind: 'blank', reason: 'nobody' } });
    const bar = screen.getByRole('img', { name: 'Pace: Not measured' });
    await expect.element(bar).not.toHaveAttribute('aria-valuenow');
  });
});

describe('repetitions', () => {
  test('each side says how many are done, and the one under way is marked', async () => {
    const screen = await render(RepPips, {
      exercise: chair,
      status: status({ direction: 'right', repsDone: { left: 2, right: 1 } }),
    });
    const list = screen.getByRole('list', { name: 'Repetitions' });
    const items = list.getByRole('listitem').elements();
    expect(items.map((item) => item.querySelector('.visually-hidden')?.textContent.trim())).toEqual([
      'left: 2 of 3',
      'right: 1 of 3',
    ]);
    expect(items.map((item) => item.querySelectorAll('.pips > i').length)).toEqual([3, 3]);
    expect(items.map((item) => item.querySelectorAll('.done').length)).toEqual([2, 1]);
    expect(items.map((item) => item.querySelectorAll('.next').length)).toEqual([0, 1]);
  });

  test('nothing is done before the first picture', async () => {
    const screen = await render(RepPips, { exercise: exercise('cat-cow'), status: null });
    const items = screen.getByRole('listitem').elements();
    expect(items.map((item) => item.querySelector('.visually-hidden')?.textContent.trim())).toEqual([
      expect.stringMatching(/^cat: 0 of \d+$/),
      expect.stringMatching(/^cow: 0 of \d+$/),
    ]);
    expect(screen.container.querySelectorAll('.done, .next')).toHaveLength(0);
  });
});
