import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that every request to another host would have to pass; it lets none through. */
export interface ForeignRequests {
  readonly proxy: { readonly server: string; readonly bypass: string };
  /** Addresses that something in the browser asked for: pages, workers, whatever it was. */
  readonly asked: readonly string[];
  close(): void;
}

/** Starts the proxy on a free port of the loopback address. */
export function catchForeignRequests(): Promise<ForeignRequests> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  return new Promise((fulfil) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      fulfil({
        proxy: { server: `http://127.0.0.1:${port}`, bypass: '127.0.0.1' },
        asked,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
