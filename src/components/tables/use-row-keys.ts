import type { KeyboardEvent } from 'react';

interface RowKeysOptions {
  readonly rowCount: number;
  readonly active: number | null;
  /** Rows that Page Up and Page Down move by. */
  readonly page: number;
  readonly onMove: (row: number) => void;
  readonly onOpen: (row: number) => void;
}

/** The row that a key leads to from another one; null for keys that lead nowhere. */
export function rowOfKey(
  key: string,
  active: number | null,
  rowCount: number,
  page: number,
): number | null {
  if (rowCount === 0) return null;
  const from = active ?? -1;
  const moves: Record<string, number> = {
    ArrowDown: from + 1,
    ArrowUp: Math.max(0, from - 1),
    PageDown: Math.max(0, from) + Math.floor(page),
    PageUp: from - Math.floor(page),
    Home: 0,
    End: rowCount - 1,
  };
  const row = moves[key];
  return row === undefined ? null : Math.min(rowCount - 1, Math.max(0, row));
}

/** Keys of a grid whose rows can be walked and opened; those of its buttons stay theirs. */
export function useRowKeys({ rowCount, active, page, onMove, onOpen }: RowKeysOptions) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.altKey || event.metaKey) return;
    const row = rowOfKey(event.key, active, rowCount, page);
    if (row !== null) onMove(row);
    else if (event.key === 'Enter' && active !== null) onOpen(active);
    else return;
    event.preventDefault();
  };
}
