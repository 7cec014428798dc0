import { createReadStream, type PathLike } from 'node:fs';
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer as createViteServer } from 'vite';

/** The project's root folder, wherever the command was started. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LENT_PATH = '/lent/';

/** Serves the project's own page code, and the files lent to it, to a browser on this machine. */
export interface PageServer {
  /** Address of the page. */
  readonly pageUrl: string;
  /** Address under which the page gets a file of this machine. */
  lend(file: PathLike): string;
  close(): Promise<void>;
}

/** With them the page may use threads. */
const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
} as const;

const listen = (server: Server): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server.address() as AddressInfo));
  });

const sendFile = (response: ServerResponse, file: PathLike): void => {
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
};

/** Starts the server on a free port of 127.0.0.1, for one of the pages in `src/cli/page`. */
export async function startPageServer(page: 'analyse' | 'bench'): Promise<PageServer> {
  const pagePath = `/src/cli/page/${page}.html`;
  const lent: PathLike[] = [];
  const http = createHttpServer();
  const vite = await createViteServer({
    root: ROOT,
    base: '/',
    // No fallback to a page: what is missing is missing.
    appType: 'mpa',
    logLevel: 'error',
    clearScreen: false,
    // Vite's client, which its module transform brings into workers, must find its socket on the page's own origin.
    server: { middlewareMode: true, ws: { server: http }, watch: null },
    // A dependency found late would reload the page in the middle of its work.
    optimizeDeps: { noDiscovery: true },
  });
  http.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { url = '' } = request;
    for (const [name, value] of Object.entries(ISOLATION)) response.setHeader(name, value);
    if (url === pagePath) {
      // Not through Vite, which would add its reloading client.
      response.setHeader('content-type', 'text/html; charset=utf-8');
      sendFile(response, path.join(ROOT, pagePath));
    } else if (url.startsWith(LENT_PATH)) {
      const file = lent[Number(url.slice(LENT_PATH.length))];
      if (file === undefined) response.writeHead(404).end();
      else sendFile(response, file);
    } else vite.middlewares(request, response);
  });
  const { port } = await listen(http);
  return {
    pageUrl: `http://127.0.0.1:${port}${pagePath}`,
    lend: (file) => `${LENT_PATH}${lent.push(file) - 1}`,
    close: async () => {
      http.closeAllConnections();
      http.close();
      await vite.close();
    },
  };
}
