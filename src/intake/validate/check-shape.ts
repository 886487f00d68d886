import { addFault, type RowState } from '../read/row-state';

/**
 * Checks that a row has the columns of the header: filled cells beyond them and a repeated header are
 * faults, missing cells at the end count as empty.
 */
export function shapeCheck(
  headers: readonly string[],
): (cells: readonly string[], row: RowState) => void {
  const header = headers.join('\u0000');
  return (cells, row) => {
    if (cells.length > headers.length) {
      const extra = cells.slice(headers.length).filter((cell) => cell.trim() !== '');
      if (extra.length > 0) addFault(row, null, 'too_many_cells', extra.join(' | '));
    } else if (cells.length < headers.length) {
      const original = String(cells.length);
      row.changes.push({ field: null, rule: 'short_row', original, value: headers.length });
    }
    if (cells[0] === headers[0] && cells.slice(0, headers.length).join('\u0000') === header) {
      addFault(row, null, 'repeated_header', header.replaceAll('\u0000', ' | '));
    }
  };
}
