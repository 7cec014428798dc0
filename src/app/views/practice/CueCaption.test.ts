import { afterEach, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-svelte';
import CueCaption from './CueCaption.svelte';

afterEach(cleanup);

test('a new cue is announced in the place that was there before', async () => {
  const screen = await render(CueCaption, { kicker: 'Left side · turn 1 of 3', text: 'Slower.' });
  const status = screen.getByRole('status');
  const place = status.element();
  await expect.element(status).toHaveTextContent(/^Slower\.$/);
  await expect.element(status).toHaveAttribute('aria-live', 'polite');

  await screen.rerender({ text: 'Hold it there.' });
  await expect.element(status).toHaveTextContent(/^Hold it there\.$/);
  expect(status.element()).toBe(place);
});

test('the line above the cue is shown and not announced', async () => {
  const screen = await render(CueCaption, { kicker: 'Left side · turn 1 of 3', text: 'Slower.' });
  await expect.element(screen.getByText('Left side · turn 1 of 3')).toBeVisible();
  await expect.element(screen.getByRole('status')).not.toHaveTextContent('Left side');
});
