import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { qualityReport } from '../../src/intake/quality/quality-report';
import { rejectedRowsCsv } from '../../src/reports/rejected-rows-csv';
import type { OrderedTable } from './order-tables';
import type { ReadSource } from './read-sources';

/**
 * Writes what became of the rows beside the snapshot, not into it: rejected rows hold the texts of
 * the files as they were and are not for others. Quality report, counts by file, rejected rows as CSV.
 */
export async function writeReports(
  folder: string,
  sources: readonly ReadSource[],
  tables: readonly OrderedTable[],
  asOf: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const json = (name: string, value: unknown) =>
    writeFile(join(folder, name), `${JSON.stringify(value, null, 1)}\n`);
  await json('quality-report.json', qualityReport(sources, asOf));
  await json('intake-report.json', {
    files: sources.map(({ name, report }) => ({
      file: name,
      dataset: report.dataset,
      rows: report.rows,
      accepted: report.accepted,
      rejected: report.rejected,
      missingColumns: report.missingColumns,
      changes: report.changes.map(({ field, rule, count }) => ({ field, rule, count })),
      faults: report.faults.map(({ field, rule, count }) => ({ field, rule, count })),
    })),
    tables: tables.map(({ dataset, rowCount, repeated }) => ({
      dataset: dataset.name,
      rows: rowCount,
      repeatedKeys: repeated,
    })),
  });
  for (const { name, report, rejected } of sources) {
    if (report.rejected === 0) continue;
    const csv = await rejectedRowsCsv(rejected, {
      headers: report.headers,
      added: ['line', 'reasons'],
      reasons: ({ faults }) =>
        faults.map(({ field, rule }) => `${field ?? 'row'}: ${rule}`).join('; '),
    });
    const safe = name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '_');
    await writeFile(join(folder, `${safe}-rejected.csv`), Buffer.from(await csv.arrayBuffer()));
  }
}
