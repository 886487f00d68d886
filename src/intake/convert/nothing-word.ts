import { halfWidth } from './half-width';

const words: ReadonlySet<string> = new Set([
  ...['-', '--', '---', '—', '——', '/', '\\', '无', '暂无', '空', '\\N', 'NULL', 'N/A', 'NONE'],
  ...['(NULL)', '不详', '未填'],
]);

/** First signs of such words, half and full width: nearly no other short text begins with one. */
const starts: ReadonlySet<number> = new Set(
  [...words].flatMap((word) => {
    const code = word.charCodeAt(0);
    return [code, word.toLowerCase().charCodeAt(0)].flatMap((each) => [each, each + 0xfee0]);
  }),
);

/** Whether the text of a cell only says that there is no value: `-`, `/`, `无`, `暂无`, `\N`, `NULL`. */
export function isNothingWord(text: string): boolean {
  if (text.length > 6 || !starts.has(text.charCodeAt(0))) return false;
  return words.has(halfWidth(text).trim().toUpperCase());
}
