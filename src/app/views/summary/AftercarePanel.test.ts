import { afterEach, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-svelte';
import { words } from '../../messages/words.ts';
import { aftercareOf } from './aftercare.ts';
import AftercarePanel from './AftercarePanel.svelte';

afterEach(cleanup);

test('after pain: rest, whom to ask, and when to call for help', async () => {
  const screen = await render(AftercarePanel, { aftercare: words.safety.aftercare.pain, urgent: true });
  await expect.element(screen.getByRole('region', { name: 'Let it rest today.' })).toBeVisible();
  await expect.element(screen.getByText(/doctor or physiotherapist/)).toBeVisible();
  await expect.element(screen.getByRole('heading', { name: 'Get help at once' })).toBeVisible();
  await expect.element(screen.getByRole('listitem').first()).toHaveTextContent(/numbness/);
});

test('after tiredness: rest, and no alarm', async () => {
  const screen = await render(AftercarePanel, { aftercare: words.safety.aftercare.tired, urgent: false });
  await expect.element(screen.getByText(/Rest, and drink/)).toBeVisible();
  await expect.element(screen.getByRole('heading', { name: 'Get help at once' })).not.toBeInTheDocument();
});

test('only a pain stop has aftercare', () => {
  expect(aftercareOf('pain')?.title).toBe('Let it rest today.');
  expect([aftercareOf('stopped'), aftercareOf('complete'), aftercareOf('eased')]).toEqual([null, null, null]);
});
