import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { reading } from '../../testing/samples.ts';
import SeenChip from './SeenChip.svelte';

test('says how well the person is seen', async () => {
  const screen = await render(SeenChip, { reading: reading(20), advice: [] });
  await expect.element(screen.getByText('I can see you well')).toBeInTheDocument();
});

test('says so when the device looks at few pictures a second', async () => {
  const screen = await render(SeenChip, { reading: reading(20), advice: ['dim', 'few-frames'] });
  await expect.element(screen.getByText('This device is slow: move slowly')).toBeInTheDocument();
});

test('why nothing is measured comes first', async () => {
  const screen = await render(SeenChip, {
    reading: { kind: 'blank', reason: 'too-far' },
    advice: ['few-frames'],
  });
  await expect.element(screen.getByText(/far away/)).toBeInTheDocument();
});
