import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
};

export interface CountingServer {
  readonly url: string;
  /** Bytes of bodies sent since the last reset, of paths under `/snapshots/`. */
  snapshotBytes(): number;
  /** Requests that these bytes took. */
  snapshotRequests(): number;
  reset(): void;
  close(): void;
}

/**
 * Serves folders by path prefix with byte ranges, without caching, and counts what is fetched of the
 * snapshots. The longest prefix that matches wins.
 */
export function serveCounting(
  folders: Readonly<Record<string, string>>,
  port: number,
): Promise<CountingServer> {
  let bytes = 0;
  let requests = 0;
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const prefix = prefixes.find((each) => path.startsWith(each)) ?? '/';
    const inside = normalize(path.slice(prefix.length - 1)).replace(/\/$/, '/index.html');
    const file = join(folders[prefix] ?? '', inside);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const { size } = statSync(file);
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    const start = range ? Number(range[1]) : 0;
    const end = range?.[2] ? Math.min(Number(range[2]), size - 1) : size - 1;
    response.writeHead(range ? 206 : 200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Length': end - start + 1,
      'Accept-Ranges': 'bytes',
      'Cache-Control': 'no-store',
      ...(range ? { 'Content-Range': `bytes ${start}-${end}/${size}` } : {}),
    });
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    if (path.startsWith('/snapshots/')) {
      bytes += end - start + 1;
      requests += 1;
    }
    createReadStream(file, { start, end }).pipe(response);
  });
  return new Promise((fulfil, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () =>
      fulfil({
        url: `http://127.0.0.1:${port}/`,
        snapshotBytes: () => bytes,
        snapshotRequests: () => requests,
        reset: () => {
          bytes = 0;
          requests = 0;
        },
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      }),
    );
  });
}
