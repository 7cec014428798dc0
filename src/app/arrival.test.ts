import { expect, test } from 'vitest';
import { Arrival } from './arrival.svelte.ts';

test('says what a promise brought, once it has', async () => {
  const promise = Promise.resolve(7);
  const arrival = new Arrival(promise);
  expect(arrival.state).toEqual({ kind: 'awaited' });
  await promise;
  expect(arrival.state).toEqual({ kind: 'here', value: 7 });
});

test('says why a promise failed, and leaves no rejection unhandled', async () => {
  const cause = new Error('no network');
  const promise = Promise.reject(cause);
  const arrival = new Arrival<number>(promise);
  await expect(promise).rejects.toThrow(cause);
  expect(arrival.state).toEqual({ kind: 'failed', cause });
});
