import type { Dataset } from '../../catalog/dataset-schema';
import type { Engine } from '../../engine/engine';
import { csvLine } from '../../snapshot/csv-line';
import { orderedRowsQuery } from '../../sql/ordered-rows-query';

/** Few enough that writing them does not hold up the screen. */
const pageLength = 5_000;

/** The rows of a dataset as the CSV text of a snapshot (RFC 4180, LF), in its order. */
export async function tableText(
  engine: Engine,
  dataset: Dataset,
  rows: number,
  { signal, onRows }: { readonly signal: AbortSignal; readonly onRows: (rows: number) => void },
): Promise<Blob> {
  const parts: BlobPart[] = [`${csvLine(dataset.fields.map(({ name }) => name))}\n`];
  for (let offset = 0; offset < rows; offset += pageLength) {
    const statement = orderedRowsQuery(dataset, offset, pageLength).text;
    const { rowCount, columns } = await engine.query(statement, { signal });
    let text = '';
    for (let row = 0; row < rowCount; row += 1) {
      text += `${csvLine(columns.map(({ values }) => values[row] ?? null))}\n`;
    }
    parts.push(new Blob([text]));
    onRows(rowCount);
    signal.throwIfAborted();
  }
  return new Blob(parts);
}
