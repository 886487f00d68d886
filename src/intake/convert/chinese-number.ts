const formal = '壹贰叁肆伍陆柒捌玖拾佰仟〇两';
const plain = '一二三四五六七八九十百千零二';
const digits = '零一二三四五六七八九';

const section =
  /^(?:([一二三四五六七八九])千)?零?(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九]?)十)?零?([一二三四五六七八九])?$/;
/** `一百二` for 120 and `一万二` for 12,000: a digit that stands for more than itself. */
const colloquial = /[百千万亿][一二三四五六七八九]$/;

/**
 * The number that Chinese numerals write out (`一百二十万`, `叁仟零伍`). Null for any other text, for
 * digits in a row (`二〇一六`) and for colloquial ends (`一百二`), which could mean two things.
 */
export function chineseNumber(text: string): number | null {
  const numerals = [...text].map((sign) => plain[formal.indexOf(sign)] ?? sign).join('');
  if (numerals === '' || colloquial.test(numerals)) return null;
  return scaled(numerals, [
    ['亿', 1e8],
    ['万', 1e4],
  ]);
}

/** The number before the first sign times its scale, and the number after it. */
function scaled(
  numerals: string,
  [first, ...smaller]: readonly (readonly [sign: string, scale: number])[],
): number | null {
  if (!first) return sectionNumber(numerals);
  const [sign, scale] = first;
  const place = numerals.lastIndexOf(sign);
  if (place < 0) return scaled(numerals, smaller);
  const before = scaled(numerals.slice(0, place), smaller);
  const after = place === numerals.length - 1 ? 0 : scaled(numerals.slice(place + 1), smaller);
  return before === null || after === null ? null : before * scale + after;
}

function sectionNumber(numerals: string): number | null {
  if (numerals === '零') return 0;
  const match = section.exec(numerals);
  if (!match || numerals === '') return null;
  const [, thousands, hundreds, tens, ones] = match;
  const ten = tens === undefined ? 0 : digitOf(tens, 1);
  return digitOf(thousands) * 1000 + digitOf(hundreds) * 100 + ten * 10 + digitOf(ones);
}

function digitOf(digit: string | undefined, empty = 0): number {
  return digit ? digits.indexOf(digit) : empty;
}
