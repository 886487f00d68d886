import { ensureDemo } from './build-demo';
import { buildDist } from './support/build-dist';
import { serveDist } from './support/serve-dist';

const defaultPort = 5173;

/** Builds what is missing (demonstration snapshot, app) and serves the console until it is stopped. */
export async function main(args: string[]): Promise<void> {
  const port = Number(process.env.PORT ?? args[0] ?? defaultPort);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(
      `The port must be a number from 0 to 65535, not "${process.env.PORT ?? args[0]}".`,
    );
  }
  await ensureDemo();
  process.stdout.write('Building the console …\n');
  const state = await buildDist({ onlyIfStale: true });
  process.stdout.write(state === 'fresh' ? '  unchanged since the last build\n' : '  done\n');
  const server = await serveDist(port);
  process.stdout.write(`\nChengjian 诚鉴 is open at ${server.url}\nStop it with Ctrl+C.\n`);
}
