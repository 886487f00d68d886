import { resolve } from 'node:path';
import { preview } from 'vite';

/** A running server of a built app: its address and how to stop it. */
export interface DistServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves `dist/`, or another folder with the built app, with byte ranges on the loopback address;
 * takes the next free port if the one given is taken.
 */
export async function serveDist(port: number, folder = 'dist'): Promise<DistServer> {
  const server = await preview({
    root: resolve(import.meta.dirname, '../..'),
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port, strictPort: false },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error(`No server could be started on 127.0.0.1:${port}.`);
  return { url, close: () => server.close() };
}
