import { chineseNumber } from './chinese-number';

const amount =
  /^(?:([^元圆角分]+)[元圆])?(?:零?([一二三四五六七八九壹贰叁肆伍陆柒捌玖])角)?(?:零?([一二三四五六七八九壹贰叁肆伍陆柒捌玖])分)?[整正]?$/;

/**
 * The yuan of an amount written out in Chinese numerals: `壹佰贰拾万元整`, `叁仟零伍元贰角壹分`, also `一亿二千万`,
 * which states its scale. Null for any other text, also for numerals alone, which are in the unit of
 * their column.
 */
export function chineseAmount(text: string): number | null {
  if (/^[^元圆角分]+[万亿]$/.test(text)) return chineseNumber(text);
  const [, yuan, jiao, fen] = amount.exec(text) ?? [];
  if (yuan === undefined && jiao === undefined && fen === undefined) return null;
  const parts = [yuan ?? '零', jiao ?? '零', fen ?? '零'].map(chineseNumber);
  const [whole, tenths, hundredths] = parts;
  if (typeof whole !== 'number' || typeof tenths !== 'number' || typeof hundredths !== 'number') {
    return null;
  }
  return Math.round(whole * 100 + tenths * 10 + hundredths) / 100;
}
