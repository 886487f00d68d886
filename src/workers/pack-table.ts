import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { tableFromIPC } from 'apache-arrow';
import { Gzip } from 'fflate';
import { datasetByName } from '../catalog/catalog';
import { maskCell, subjectKindField } from '../catalog/mask-cell';
import { resultTableOf } from '../engine/arrow-columns';
import type { ResultTable } from '../engine/engine';
import { csvLine } from '../snapshot/csv-line';
import type { PackedTable } from './snapshot-messages';

const linesAtOnce = 2_000;

/**
 * The rows of a dataset as a CSV file with all its fields, compressed, hashed before and after.
 * Personal values leave covered. `streams`: Arrow IPC streams with a column for every field.
 */
export async function packTable(
  name: string,
  streams: readonly Blob[],
  onStream: (done: number) => void,
): Promise<PackedTable> {
  const { fields } = datasetByName(name);
  const gzip = new Gzip({ level: 6, mtime: 0 });
  const [plainHash, packedHash] = [sha256.create(), sha256.create()];
  const parts: Uint8Array<ArrayBuffer>[] = [];
  gzip.ondata = (piece) => {
    packedHash.update(piece);
    parts.push(piece as Uint8Array<ArrayBuffer>);
  };
  const write = (lines: readonly string[]) => {
    const text = new TextEncoder().encode(`${lines.join('\n')}\n`);
    plainHash.update(text);
    gzip.push(text);
  };
  write([csvLine(fields.map((field) => field.name))]);
  let rowCount = 0;
  for (const [place, stream] of streams.entries()) {
    const table = resultTableOf(tableFromIPC(new Uint8Array(await stream.arrayBuffer())));
    for (const lines of linesOf(name, table)) write(lines);
    rowCount += table.rowCount;
    onStream(place + 1);
  }
  gzip.push(new Uint8Array(0), true);
  const file = new Blob(parts, { type: 'application/gzip' });
  return {
    file,
    written: {
      path: `data/${name}.csv.gz`,
      bytes: file.size,
      sha256: bytesToHex(packedHash.digest()),
      contentSha256: bytesToHex(plainHash.digest()),
      compressed: true,
      rowCount,
    },
  };
}

function* linesOf(name: string, { rowCount, columns }: ResultTable): Generator<string[]> {
  const dataset = datasetByName(name);
  const byName = new Map(columns.map((column) => [column.name, column.values]));
  const places = dataset.fields.map((field) => ({ field, values: byName.get(field.name) }));
  const kinds = byName.get(subjectKindField(dataset)?.name ?? '');
  for (let start = 0; start < rowCount; start += linesAtOnce) {
    const lines: string[] = [];
    for (let row = start; row < Math.min(rowCount, start + linesAtOnce); row += 1) {
      const kind = kinds?.[row] ?? null;
      const cells = places.map(({ field, values }) => maskCell(field, values?.[row] ?? null, kind));
      lines.push(csvLine(cells));
    }
    yield lines;
  }
}
