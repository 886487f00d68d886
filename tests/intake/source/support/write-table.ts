import { utils, write } from '@e965/xlsx';
import { tableFromArrays, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import { writeXlsx } from 'hucre/xlsx';
import { parquetWriteBuffer } from 'hyparquet-writer';

/** A table of texts, the header first. */
export type TextTable = readonly (readonly string[])[];

type Write = (table: TextTable) => Promise<Blob>;

/** A table written by other programs than those that read it, in every format. */
export const writers = {
  delimited: async (table) => new Blob([table.map(quotedRow).join('\r\n')]),
  xlsx: async (table) => xlsxOf([{ name: '表1', rows: table.map((row) => [...row]) }]),
  xls: async (table) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(table.map((row) => [...row])), '表1');
    return new Blob([write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer]);
  },
  json: async (table) => new Blob([JSON.stringify(recordsOf(table))]),
  jsonl: async (table) =>
    new Blob([
      recordsOf(table)
        .map((row) => JSON.stringify(row))
        .join('\n'),
    ]),
  parquet: async (table) =>
    new Blob([
      parquetWriteBuffer({
        columnData: columnsOf(table).map(({ name, values }) => ({
          name,
          data: values,
          type: 'STRING' as const,
        })),
        rowGroupSize: 3,
      }),
    ]),
  arrow: async (table) => new Blob([arrowOf(table, 'file')]),
  arrowStream: async (table) => new Blob([arrowOf(table, 'stream')]),
} satisfies Record<string, Write>;

export type WrittenFormat = keyof typeof writers;
export const writtenFormats = Object.keys(writers) as WrittenFormat[];

type Sheets = Parameters<typeof writeXlsx>[0]['sheets'];

/** A workbook of Office Open XML. */
export async function xlsxOf(sheets: Sheets): Promise<Blob> {
  return new Blob([(await writeXlsx({ sheets })) as Uint8Array<ArrayBuffer>]);
}

function quotedRow(cells: readonly string[]): string {
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
}

function recordsOf([header = [], ...rows]: TextTable): Record<string, string>[] {
  return rows.map((row) =>
    Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])),
  );
}

function columnsOf([header = [], ...rows]: TextTable) {
  return header.map((name, column) => ({ name, values: rows.map((row) => row[column] ?? '') }));
}

function arrowOf(table: TextTable, kind: 'file' | 'stream'): Uint8Array<ArrayBuffer> {
  const columns = columnsOf(table).map(({ name, values }) => [
    name,
    vectorFromArray(values, new Utf8()),
  ]);
  const bytes = tableToIPC(tableFromArrays(Object.fromEntries(columns)), kind);
  return bytes as Uint8Array<ArrayBuffer>;
}
