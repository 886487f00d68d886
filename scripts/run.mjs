// Runs a TypeScript entry of scripts/ through Vite's own transform pipeline, so that
// scripts, tests and the app read data/ and src/ in exactly the same way. The pipeline stays
// open while the script runs: what the app loads late, the script may load late.
import { resolve } from 'node:path';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

const [entry, ...args] = process.argv.slice(2);
if (!entry) {
  process.stderr.write('usage: node scripts/run.mjs <script.ts> [arguments]\n');
  process.exit(2);
}
const root = resolve(import.meta.dirname, '..');
const config = await resolveConfig(
  {
    root,
    configFile: false,
    envDir: false,
    cacheDir: root,
    logLevel: 'error',
    server: { watch: null },
    environments: {
      script: {
        consumer: 'server',
        dev: { moduleRunnerTransform: true },
        resolve: { external: true, mainFields: [], conditions: ['node'] },
      },
    },
  },
  'serve',
);
const environment = createRunnableDevEnvironment('script', config, {
  runnerOptions: { hmr: { logger: false } },
  hot: false,
});
await environment.init();
try {
  const { main } = await environment.runner.import(resolve(entry));
  await main(args);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
  process.exitCode = 1;
} finally {
  await environment.close();
}
