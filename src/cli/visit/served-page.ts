import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { preview } from 'vite';
import { ROOT } from '../browser/page-server.ts';

/** The page as it is deployed, on this machine, with the bytes counted that leave the server. */
export interface ServedPage {
  readonly url: string;
  /** Sent so far, headers included. */
  sentBytes(): number;
  close(): Promise<void>;
}

/**
 * In a process of its own: the service worker's build has much to say on standard output, whatever it is told. As it is deployed,
 * also where this process has served pages under development and is one that develops since.
 */
async function buildInto(outDir: string): Promise<void> {
  const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js');
  const building = spawn(
    process.execPath,
    [vite, 'build', '--logLevel', 'error', '--outDir', outDir, '--emptyOutDir'],
    {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const [exitCode] = (await once(building, 'exit')) as [number | null];
  if (exitCode !== 0) throw new Error('the page could not be built');
}

/** Builds the page into a folder of its own and serves it. */
export async function servePage(): Promise<ServedPage> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'unwind-page-'));
  await buildInto(outDir);
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const open = new Set<{ readonly bytesWritten: number }>();
  let closedBytes = 0;
  server.httpServer.on('connection', (socket: import('node:net').Socket) => {
    open.add(socket);
    socket.on('close', () => {
      open.delete(socket);
      closedBytes += socket.bytesWritten;
    });
  });
  const [url = ''] = server.resolvedUrls?.local ?? [];
  return {
    url,
    sentBytes: () => [...open].reduce((sum, { bytesWritten }) => sum + bytesWritten, closedBytes),
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
