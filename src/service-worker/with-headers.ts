/**
 * The same answer with the page's policy on it. A host that can set no headers would leave the workers without one; from
 * the second file on, this makes good for it.
 */
export function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  const { status, statusText, type } = response;
  if (type === 'opaque' || type === 'error' || status === 0) return response;
  const all = new Headers(response.headers);
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  return new Response(response.body, { status, statusText, headers: all });
}
