import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { firstChunks } from './first-chunks.ts';

const budgetInBytes = 300_000;

/**
 * Sums the gzipped JavaScript that the browser must have before it can draw the shell: the entry,
 * all it imports statically, and the texts of the larger language. Prints the sum and fails the
 * build above the budget.
 */
export function firstLoadPlugin(): Plugin {
  return {
    name: 'chengjian:first-load',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const needed = firstChunks(bundle);
      if (!needed) return;
      const languages = chunks.filter((chunk) =>
        /src\/locales\/[^/]+\/index\.ts$/.test(chunk.facadeModuleId ?? ''),
      );
      const texts = Math.max(0, ...languages.map((chunk) => gzippedSize(chunk)));
      const total = needed.reduce((sum, chunk) => sum + gzippedSize(chunk), texts);
      const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
      process.stdout.write(
        `First JavaScript: ${kilobytes(total)} gzipped in ${needed.length + 1} files, budget ${kilobytes(budgetInBytes)}\n`,
      );
      if (total > budgetInBytes) {
        const largest = needed
          .map((chunk) => `${chunk.fileName} ${kilobytes(gzippedSize(chunk))}`)
          .join(', ');
        this.error(
          `The first JavaScript is over its budget of ${kilobytes(budgetInBytes)}: ${largest}.`,
        );
      }
    },
  };
}

function gzippedSize(chunk: Rolldown.OutputChunk): number {
  return gzipSync(chunk.code, { level: 9 }).length;
}
