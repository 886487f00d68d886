import { ensureDemo } from './build-demo';
import { buildDist } from './support/build-dist';

/** Builds `dist/` with the demonstration snapshots in it. */
export async function main(): Promise<void> {
  await ensureDemo();
  await buildDist();
  process.stdout.write('dist/ is ready: any static server can host it, from any path.\n');
}
