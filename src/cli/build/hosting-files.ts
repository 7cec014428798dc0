import type { Plugin } from 'vite';
import { ASSETS_CACHE_CONTROL, CONTENT_SECURITY_POLICY, HEADERS } from '../../guard/headers.ts';

/** For hosts that read a `_headers` file (Netlify, Cloudflare Pages and others). */
export function headersFile(): string {
  const lines = (headers: Readonly<Record<string, string>>): string[] =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const assets = { 'Cache-Control': ASSETS_CACHE_CONTROL };
  return ['/*', ...lines(HEADERS), '', '/assets/*', ...lines(assets), ''].join('\n');
}

/** To be included inside the `server` block of nginx. */
export function nginxFile(): string {
  const all = { ...HEADERS, 'Cache-Control': 'no-cache' };
  return [
    '# Include this inside the server block that serves Unwind, which sets no headers of its own.',
    ...Object.entries(all).map(([name, value]) => `add_header ${name} "${value}" always;`),
    '',
  ].join('\n');
}

/** Puts the headers that hosts are to send beside the built page, and its policy into the page for those that send none. */
export const hostingFiles: Plugin = {
  name: 'hosting-files',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    this.emitFile({ type: 'asset', fileName: 'headers.nginx.conf', source: nginxFile() });
  },
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};
