import http from 'node:http';
import net from 'node:net';

/** A forward proxy on the loopback address that writes down every host a browser asks for. */
export interface RecordingProxy {
  /** For Chromium's `--proxy-server`. */
  readonly address: string;
  /** `host:port` of every request and tunnel so far, in order. */
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

/**
 * Requests to the loopback address are passed on; everything else is written down and refused, so that nothing leaves
 * the machine even when the product under test would try.
 */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const hosts: string[] = [];
  const sockets = new Set<net.Socket>();
  const isLoopback = (host: string): boolean => /^(127\.0\.0\.1|localhost|\[::1\])(:|$)/.test(host);

  const server = http.createServer((request, response) => {
    const target = new URL(request.url ?? '/', 'http://unknown.invalid');
    hosts.push(target.host);
    if (!isLoopback(target.host)) {
      response.writeHead(403).end('refused by the recording proxy');
      return;
    }
    const onward = http.request(target, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    hosts.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    hosts,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
