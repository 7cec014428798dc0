import { existsSync, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const BUILT = path.join(import.meta.dirname, '../../dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** The plainest of hosts: the built page under some path, no headers but the type, and off when it is closed. */
export interface StaticHost {
  readonly address: string;
  /** Path of every request so far, without the folder the page lies in. */
  readonly asked: readonly string[];
  /** From now on this file has other content. */
  change(file: string, change: (content: string) => string): void;
  /** From now on files of this name have other bytes, or are missing where there are none. */
  damage(files: RegExp, damaged: (bytes: Buffer) => Buffer | null): void;
  /** Whatever was damaged is whole again. */
  mend(): void;
  close(): Promise<void>;
}

export async function startStaticHost(folder = '/some/where/'): Promise<StaticHost> {
  const asked: string[] = [];
  const changed = new Map<string, string>();
  let damage: { readonly files: RegExp; readonly damaged: (bytes: Buffer) => Buffer | null } | null = null;
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host.invalid');
    const name = pathname.startsWith(folder) ? pathname.slice(folder.length) || 'index.html' : '';
    asked.push(name);
    const file = path.join(BUILT, name);
    if (name === '' || !file.startsWith(BUILT) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const whole = Buffer.from(changed.get(name) ?? readFileSync(file));
    const content = damage?.files.test(name) === true ? damage.damaged(whole) : whole;
    if (content === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[path.extname(name)] ?? 'application/octet-stream' });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${folder}`,
    asked,
    change(file, change) {
      changed.set(file, change(changed.get(file) ?? readFileSync(path.join(BUILT, file), 'utf8')));
    },
    damage(files, damaged) {
      damage = { files, damaged };
    },
    mend() {
      damage = null;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
