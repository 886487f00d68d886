import { loadAdapter } from '../../../../src/intake/source/load-adapter';
import { recogniseFormat } from '../../../../src/intake/source/recognise-format';
import type { SourceRow } from '../../../../src/intake/source/source-row';

/** All rows of a table of a file in a format that is recognised. */
export async function readRows(file: Blob, table?: string): Promise<readonly SourceRow[]> {
  const format = await recogniseFormat(file);
  if (format === 'zip' || format === 'duckdb') throw new RangeError(`${format} holds files.`);
  const adapter = await loadAdapter(format);
  const text = await adapter.sniff(file, {});
  const tables = await adapter.tables(file);
  const rows: SourceRow[] = [];
  for await (const run of adapter.rows(file, {
    format,
    table: table ?? tables[0] ?? null,
    ...text,
  })) {
    rows.push(...run);
  }
  return rows;
}

/** The cells of all rows, padded to one width. */
export async function readCells(file: Blob, table?: string): Promise<string[][]> {
  const rows = await readRows(file, table);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return rows.map(({ cells }) => [...cells, ...Array<string>(width - cells.length).fill('')]);
}

/** The kind of the error that a promise rejects with; null where it does not. */
export async function kindOfFailure(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'IntakeError' && 'kind' in thrown) {
      return String(thrown.kind);
    }
    throw thrown;
  }
}
