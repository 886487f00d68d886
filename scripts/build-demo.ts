import { parseArgs } from 'node:util';
import { ensureDemo } from './demo/ensure-demo';

export { ensureDemo };

/**
 * Builds the demonstration snapshots: --scale N, --seed TEXT, --out FOLDER, --as-of YYYY-MM-DD,
 * --no-gzip, --no-duckdb, --duckdb-only, --force.
 */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      scale: { type: 'string' },
      seed: { type: 'string' },
      out: { type: 'string' },
      'as-of': { type: 'string' },
      gzip: { type: 'boolean', default: true },
      duckdb: { type: 'boolean', default: true },
      'duckdb-only': { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    },
  });
  const scale = Number(values.scale ?? 1);
  if (!(scale > 0)) throw new RangeError(`--scale needs a number above 0, not "${values.scale}".`);
  const started = performance.now();
  await ensureDemo({
    seed: values.seed,
    scale,
    out: values.out,
    asOf: values['as-of'],
    gzip: values.gzip,
    database: values.duckdb,
    databaseOnly: values['duckdb-only'],
    force: values.force,
    progress: (line) => process.stdout.write(`${line}\n`),
  });
  process.stdout.write(`done in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}
