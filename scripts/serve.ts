import { serveDist } from './support/serve-dist';

/** Serves an existing `dist/` on the port given, for the browser tests. */
export async function main([port = '4173']: string[]): Promise<void> {
  const server = await serveDist(Number(port));
  process.stdout.write(`dist/ at ${server.url}\n`);
}
