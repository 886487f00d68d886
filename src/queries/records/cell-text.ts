import { codeList, labelOf } from '../../catalog/code-lists';
import type { Field } from '../../catalog/dataset-schema';
import { maskCell } from '../../catalog/mask-cell';
import type { Cell } from '../../engine/engine';
import { formatDate } from '../../util/format-date';
import { formatNumber, noValue } from '../../util/format-number';
import { type Language, textIn } from '../../util/language';
import { dimensionCodes } from '../dimension-codes';

export interface CellStyle {
  readonly language: Language;
  readonly yes: string;
  readonly no: string;
  /** The row's value of the dataset's field of role `subject_kind`. */
  readonly subjectKind: Cell;
}

/**
 * A value as it stands on the screen: codes by their titles, dates and numbers in the way of the
 * language, personal values masked, a dash for none. Units stand in the column's title.
 */
export function cellText(field: Field, value: Cell, style: CellStyle): string {
  if (value === null || value === '') return noValue;
  if (typeof value === 'boolean') return value ? style.yes : style.no;
  if (field.type === 'date') return formatDate(String(value), style.language);
  if (typeof value === 'number') {
    return formatNumber(value, style.language, Number.isInteger(value) ? 0 : 2);
  }
  if (typeof value === 'bigint') return formatNumber(value, style.language);
  if (field.codes) return codesText(field, value, style.language);
  return String(maskCell(field, value, style.subjectKind));
}

/** The title of a code, short where the dimension has short names; several joined. */
function codesText(field: Field, value: string, language: Language): string {
  const list = field.codes ?? '';
  const codes = field.multiple ? value.split(';').map((code) => code.trim()) : [value];
  return codes
    .map((code) => shortTitles(list, language)?.get(code) ?? labelOf(list, code, language))
    .join(language === 'zh-CN' ? '、' : ', ');
}

const short = new Map<string, ReadonlyMap<string, string>>();

function shortTitles(list: string, language: Language): ReadonlyMap<string, string> | undefined {
  if (list !== 'region' && list !== 'department') return undefined;
  const key = `${language} ${list}`;
  let titles = short.get(key);
  if (!titles) {
    titles = new Map(dimensionCodes[list].map((each) => [each.code, textIn(language, each.short)]));
    short.set(key, titles);
  }
  return titles;
}

/** The width in pixels that the longest title of a code list needs in a column, at most `limit`. */
export function codeWidth(list: string, language: Language, limit: number): number {
  const titles = shortTitles(list, language);
  const texts = titles
    ? [...titles.values()]
    : codeList(list).codes.map(({ title }) => textIn(language, title));
  const longest = Math.max(0, ...texts.map((text) => textWidth(text)));
  return Math.min(limit, longest);
}

/** About how many pixels a text takes at 13 pixels: wide characters 13, others 7. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2E7F' ? 13 : 7), 0);
}
