import { delimitedAdapter } from './delimited-adapter';
import type { FileFormat } from './file-format';
import type { TableAdapter } from './table-adapter';

/** The adapter of a format; what it needs is loaded when the first file of the format comes. */
export async function loadAdapter(format: FileFormat): Promise<TableAdapter> {
  switch (format) {
    case 'delimited':
      return delimitedAdapter;
    default:
      throw new RangeError(`No adapter reads ${format}.`);
  }
}
