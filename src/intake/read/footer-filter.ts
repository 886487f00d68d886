import type { SourceRow } from '../source/source-row';

const noteWords =
  /^[\s*（(【[]*(?:表格说明|填表说明|填写说明|填报说明|情况说明|说明|备注|附注|注)\s*[\d一二三四五六七八九十]*\s*[:：】\])）、.．]|^[\s*（(【[]*(?:表格说明|填表说明|填写说明|填报说明)/;
const totalWords = /^(?:合\s*计|总\s*计|共\s*计|小\s*计)[:：]?$/;
const signatureWords =
  /^(?:填报单位|填报人|填表人|审核人|制表人|制表|单位负责人|联系人|联系电话|填报日期|填报时间|制表日期)\s*[:：]/;

/** Signs that a footer may begin with; nearly no other row does. */
const footerStart = /^[*（(【[合总共小表填说备附注情审制单联]/;

const mostFooterRows = 100;

/**
 * Tells the rows that stand below a table from those in it: notes, totals and signatures, with what
 * is written on under a note. They are a footer only where nothing but such rows follows; until
 * then they are held back.
 */
export class FooterFilter {
  #held: SourceRow[] = [];

  /** Rows of the table that are certain now that this one has come, in order. */
  add(row: SourceRow): readonly SourceRow[] {
    if (isFooter(row.cells) || (this.#held.length > 0 && filledCells(row.cells).length === 1)) {
      this.#held.push(row);
      return this.#held.length > mostFooterRows ? this.#release() : [];
    }
    return this.#held.length > 0 ? [...this.#release(), row] : [row];
  }

  /** The footer, once the last row has come. */
  finish(): readonly SourceRow[] {
    return this.#release();
  }

  #release(): readonly SourceRow[] {
    const held = this.#held;
    this.#held = [];
    return held;
  }
}

function isFooter(cells: readonly string[]): boolean {
  const first = firstFilled(cells);
  if (!footerStart.test(first)) return false;
  if (totalWords.test(first)) return true;
  if (!noteWords.test(first) && !signatureWords.test(first)) return false;
  const filled = filledCells(cells);
  return filled.length === 1 || filled.every((cell) => cell.trim() === first || isAside(cell));
}

function firstFilled(cells: readonly string[]): string {
  for (const cell of cells) {
    const text = cell.trim();
    if (text !== '') return text;
  }
  return '';
}

function isAside(cell: string): boolean {
  return signatureWords.test(cell.trim());
}

function filledCells(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => cell.trim() !== '');
}
