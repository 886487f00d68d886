import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicyPlugin } from './scripts/build/content-security-policy-plugin.ts';
import { earlyStartPlugin } from './scripts/build/early-start-plugin.ts';
import { firstLoadPlugin } from './scripts/build/first-load-plugin.ts';
import { indicatorNamesPlugin } from './scripts/build/indicator-names-plugin.ts';
import { mantineVariablesPlugin } from './scripts/build/mantine-variables-plugin.ts';

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [
    react(),
    mantineVariablesPlugin(),
    indicatorNamesPlugin(),
    contentSecurityPolicyPlugin(),
    earlyStartPlugin(),
    firstLoadPlugin(),
  ],
  worker: { format: 'es' },
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // All cores: what is not tested here waits for it.
    maxWorkers: '100%',
    // A process for many files: a process for each took a third of the time.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
