import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chineseNumber } from '../../../src/intake/convert/chinese-number';

const digits = '零一二三四五六七八九';

/** Writes 1 to 9999 out as the reading rules demand. */
function section(value: number, isFirst: boolean): string {
  const units = ['', '十', '百', '千'];
  const places = [...String(value).padStart(4, '0')].map(Number);
  let text = '';
  let gap = !isFirst && value < 1000;
  for (const [place, digit] of places.entries()) {
    if (digit === 0) {
      gap ||= text !== '';
      continue;
    }
    if (gap) text += '零';
    gap = false;
    text += `${digits[digit]}${units[3 - place]}`;
  }
  return text;
}

function written(value: number): string {
  const parts = [
    [Math.floor(value / 1e8), '亿'],
    [Math.floor(value / 1e4) % 1e4, '万'],
    [value % 1e4, ''],
  ] as const;
  let text = '';
  for (const [part, sign] of parts) {
    if (part > 0) text += section(part, text === '') + sign;
  }
  return text;
}

it('reads every number that is written out in full', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
      expect(chineseNumber(written(value))).toBe(value);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ['十', 10],
  ['十五', 15],
  ['贰拾', 20],
  ['两千', 2000],
  ['一万零五', 10_005],
  ['叁佰伍拾万', 3_500_000],
  ['一亿二千万', 120_000_000],
  ['零', 0],
])('%s is %d', (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});

it.each(['', '一百二', '一万二', '二〇一六', '百', '一二三', '万', '元', '12'])(
  '%j could mean two things or none',
  (text) => {
    expect(chineseNumber(text)).toBeNull();
  },
);
