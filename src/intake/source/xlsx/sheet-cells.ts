import { IntakeError } from '../../intake-error';
import { plainNumber } from '../plain-number';
import { spreadSheetDate } from '../spread-sheet-date';
import { columnOf } from './cell-place';
import { richText } from './shared-strings';
import { attribute, xmlText } from './xml-text';

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly isDate: readonly boolean[];
  readonly is1904: boolean;
}

const mostColumns = 16_384;
const cellPattern = /<(?:\w+:)?c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const valuePattern = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/;

/** The cells of a `row` element as text, up to the last one that is filled. */
export function cellsOf(row: string, context: CellContext): string[] {
  const cells: string[] = [];
  let next = 0;
  for (const [, tag = '', content = ''] of row.matchAll(cellPattern)) {
    const reference = quick(tag, 'r');
    const column = reference === null ? next : columnOf(reference);
    if (column < 0 || column >= mostColumns) {
      throw new IntakeError('damaged', `The sheet has a cell "${reference}" that cannot be.`);
    }
    next = column + 1;
    const text = cellText(tag, content, context);
    if (text === '') continue;
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
  return cells;
}

/** An attribute of one letter, the way nearly all programs write it. */
function quick(tag: string, name: string): string | null {
  const start = tag.indexOf(` ${name}="`);
  if (start < 0) return tag.includes(name) ? attribute(tag, name) : null;
  return tag.slice(start + 4, tag.indexOf('"', start + 4));
}

function cellText(tag: string, content: string, context: CellContext): string {
  if (content === '') return '';
  const type = quick(tag, 't') ?? 'n';
  if (type === 'inlineStr') return richText(content);
  const value = valuePattern.exec(content)?.[1] ?? '';
  if (value === '') return '';
  if (type === 's') return context.strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type === 'n') return numberText(value.trim(), Number(quick(tag, 's') ?? 0), context);
  if (type === 'd') return value.replace(/T00:00:00(?:\.0+)?Z?$/, '');
  return xmlText(value);
}

function numberText(value: string, style: number, { isDate, is1904 }: CellContext): string {
  const number = Number(value);
  if (Number.isNaN(number)) return xmlText(value);
  if (isDate[style]) return spreadSheetDate(number, is1904) ?? plainNumber(number);
  return /^-?\d+$/.test(value) ? value : plainNumber(number);
}
