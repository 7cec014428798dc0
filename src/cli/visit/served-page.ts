import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, preview } from 'vite';
import { ROOT } from '../page-server.ts';

/** The page as it is deployed, on this machine, with the bytes counted that leave the server. */
export interface ServedPage {
  readonly url: string;
  /** Sent so far, headers included. */
  sentBytes(): number;
  close(): Promise<void>;
}

/** Builds the page into a folder of its own and serves it. */
export async function servePage(): Promise<ServedPage> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'unwind-page-'));
  await build({ root: ROOT, logLevel: 'error', build: { outDir, emptyOutDir: true } });
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
