import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { TakenOver } from '../../../platform/app-version.ts';
import NewerVersion from './NewerVersion.svelte';

test('a newer version comes only when it is asked for, and says when it cannot now', async () => {
  const takeOver = vi.fn<() => Promise<TakenOver>>(() => Promise.resolve('practising'));
  const screen = await render(NewerVersion, { takeOver });
  const status = screen.getByRole('status');
  await expect.element(status).toHaveTextContent('A new version is ready.');
  expect(takeOver).not.toHaveBeenCalled();

  await screen.getByRole('button', { name: 'Load it now' }).click();
  await expect.element(status).toHaveTextContent('Another tab is practising.');
  takeOver.mockResolvedValue('yes');
  await screen.getByRole('button', { name: 'Load it now' }).click();
  await expect.element(status).toHaveTextContent('A new version is ready.');
  expect(takeOver).toHaveBeenCalledTimes(2);
});
