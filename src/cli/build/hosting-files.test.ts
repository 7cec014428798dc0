import { expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, HEADERS } from '../../guard/headers.ts';
import { headersFile, nginxFile } from './hosting-files.ts';

const all = Object.entries(HEADERS);

it('lets nothing connect elsewhere', () => {
  const directives = new Map(
    CONTENT_SECURITY_POLICY.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
  expect(directives.get('connect-src')).toEqual(["'self'"]);
  expect(directives.get('default-src')).toEqual(["'self'"]);
  for (const [name, sources] of directives) {
    if (!name.endsWith('-src')) continue;
    expect(sources.filter((source) => !/^('.*'|blob:|data:)$/.test(source))).toEqual([]);
  }
  expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
  expect(directives.get('script-src')).not.toContain("'unsafe-inline'");
});

it('allows the camera and nothing else of the device', () => {
  const allowed = (HEADERS['Permissions-Policy'] ?? '')
    .split(', ')
    .filter((feature) => !feature.endsWith('=()'));
  expect(allowed).toEqual(['camera=(self)']);
});

it('writes every header for hosts that read a file of them', () => {
  const lines = headersFile().split('\n');
  expect(lines[0]).toBe('/*');
  expect(lines.slice(1, 1 + all.length)).toEqual(all.map(([name, value]) => `  ${name}: ${value}`));
});

it('writes every header for nginx, with nothing that would end a quoted value', () => {
  for (const [name, value] of all) {
    expect(value).not.toMatch(/["\\$\n]/);
    expect(nginxFile()).toContain(`add_header ${name} "${value}" always;\n`);
  }
});
