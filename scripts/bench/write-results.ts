import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../bench-results');

/** Writes what was measured as JSON, named after the bench and the moment; gives a line that says where. */
export function writeResults(bench: string, figures: object): string {
  mkdirSync(folder, { recursive: true });
  const at = new Date().toISOString();
  const file = join(folder, `${bench}-${at.replaceAll(/[:.]/g, '-')}.json`);
  writeFileSync(file, `${JSON.stringify({ at, ...figures }, null, 1)}\n`);
  return `written to ${file}`;
}
