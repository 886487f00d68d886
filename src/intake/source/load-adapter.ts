import { delimitedAdapter } from './delimited-adapter';
import type { FileFormat } from './file-format';
import type { TableAdapter } from './table-adapter';

/** The adapter of a format; what it needs is loaded when the first file of the format comes. */
export async function loadAdapter(format: FileFormat): Promise<TableAdapter> {
  switch (format) {
    case 'delimited':
      return delimitedAdapter;
    case 'xlsx':
      return (await import('./xlsx/xlsx-adapter')).xlsxAdapter;
    case 'xls':
      return (await import('./xls-adapter')).xlsAdapter;
    case 'json':
      return (await import('./json/json-adapters')).jsonAdapter;
    case 'jsonl':
      return (await import('./json/json-adapters')).jsonLinesAdapter;
    case 'parquet':
      return (await import('./columnar/parquet-adapter')).parquetAdapter;
    case 'arrow':
      return (await import('./columnar/arrow-adapter')).arrowAdapter;
  }
}
