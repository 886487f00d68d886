import { halfWidth } from './half-width';

const words: ReadonlySet<string> = new Set([
  ...['-', '--', '---', '—', '——', '/', '\\', '无', '暂无', '空', '\\N', 'NULL', 'N/A', 'NONE'],
  ...['(NULL)', '不详', '未填'],
]);

/** Whether the text of a cell only says that there is no value: `-`, `/`, `无`, `暂无`, `\N`, `NULL`. */
export function isNothingWord(text: string): boolean {
  return text.length <= 6 && words.has(halfWidth(text).trim().toUpperCase());
}
