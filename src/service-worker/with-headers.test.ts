import { expect, it } from 'vitest';
import { withHeaders } from './with-headers.ts';

it('puts headers on an answer and leaves the rest of it as it is', async () => {
  const answer = new Response('content', {
    status: 203,
    headers: { 'content-type': 'text/javascript', 'Referrer-Policy': 'origin' },
  });
  const sent = withHeaders(answer, { 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' });
  expect(Object.fromEntries(sent.headers)).toEqual({
    'content-type': 'text/javascript',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  expect([sent.status, await sent.text()]).toEqual([203, 'content']);
});

it('passes on what has no headers to set', () => {
  const failed = Response.error();
  expect(withHeaders(failed, { 'Referrer-Policy': 'no-referrer' })).toBe(failed);
});
