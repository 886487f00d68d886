/** Cells of one column merged over several rows, all numbers from 1, columns from 0. */
export interface MergedColumn {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Gives the cells merged down a column the text of their first one, for rows in order. A merge over
 * several columns is a title or the head of a group and stays where it stands.
 */
export class MergeFiller {
  readonly #merges: readonly MergedColumn[];
  #next = 0;
  #open: { readonly merge: MergedColumn; readonly text: string }[] = [];

  constructor(merges: readonly MergedColumn[]) {
    this.#merges = merges
      .filter(({ firstRow, lastRow }) => lastRow > firstRow)
      .sort((a, b) => a.firstRow - b.firstRow);
  }

  /** Fills the cells of a row in place. */
  fill(row: number, cells: string[]): void {
    if (this.#open.length === 0 && this.#next >= this.#merges.length) return;
    this.#open = this.#open.filter(({ merge }) => merge.lastRow >= row);
    for (const { merge, text } of this.#open) {
      while (cells.length <= merge.column) cells.push('');
      if (cells[merge.column] === '') cells[merge.column] = text;
    }
    for (; (this.#merges[this.#next]?.firstRow ?? Infinity) <= row; this.#next += 1) {
      const merge = this.#merges[this.#next];
      const text = merge?.firstRow === row ? (cells[merge.column] ?? '') : '';
      if (merge && text !== '') this.#open.push({ merge, text });
    }
  }
}
