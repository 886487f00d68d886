import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Serves `dist/` below a path, like the plainest of servers: whole files only, no byte ranges. */
export function servePlainly(below: string): Promise<{ url: string; close(): void }> {
  const root = resolve(import.meta.dirname, '../../dist');
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const inside = path.startsWith(below) ? path.slice(below.length) || 'index.html' : null;
    const file = inside === null ? '' : join(root, inside);
    if (inside === null || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': statSync(file).size });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  return new Promise((fulfil) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      fulfil({
        url: `http://127.0.0.1:${port}${below}`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
