const digits = new Map([...'零一二三四五六七八九'].map((character, value) => [character, value]));
[...'〇壹贰叁肆伍陆柒捌玖'].forEach((character, value) => digits.set(character, value));
digits.set('两', 2);
const tens = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

/** The number that Chinese numerals write (`一百二十万`, `叁仟`); null for any other text. */
export function chineseNumber(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let found = false;
  for (const character of text) {
    const value = digits.get(character);
    const ten = tens.get(character);
    if (value !== undefined) digit = value;
    else if (ten !== undefined) {
      section += (digit ?? 1) * ten;
      digit = null;
    } else if (character === '万' || character === '亿') {
      total = (total + section + (digit ?? 0)) * (character === '万' ? 1e4 : 1e8);
      section = 0;
      digit = null;
    } else return null;
    found = true;
  }
  return found ? total + section + (digit ?? 0) : null;
}
