// Runs a TypeScript entry of scripts/ through Vite's own transform pipeline, so that
// scripts, tests and the app read data/ and src/ in exactly the same way.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [entry, ...args] = process.argv.slice(2);
if (!entry) {
  process.stderr.write('usage: node scripts/run.mjs <script.ts> [arguments]\n');
  process.exit(2);
}
const root = resolve(import.meta.dirname, '..');
const { module } = await runnerImport(resolve(entry), {
  root,
  configFile: false,
  logLevel: 'error',
  server: { watch: null },
});
try {
  await module.main(args);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
  process.exitCode = 1;
}
