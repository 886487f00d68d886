import { describe, expect, test } from 'vitest';
import { formatCompact, formatYuan } from '../../src/util/format-amount';
import { formatBytes } from '../../src/util/format-bytes';
import { formatDate, formatMonth, formatPeriod } from '../../src/util/format-date';
import { formatNumber, formatPercent, formatSigned, noValue } from '../../src/util/format-number';

describe('numbers', () => {
  test('thousands are grouped and decimals are fixed', () => {
    expect(formatNumber(1234567.891, 'zh-CN', 1)).toBe('1,234,567.9');
    expect(formatNumber(12345678901234567890n, 'en')).toBe('12,345,678,901,234,567,890');
  });

  test('negative numbers carry a real minus sign and zero none', () => {
    expect(formatNumber(-3.14, 'en', 1)).toBe('\u22123.1');
    expect(formatNumber(-0.04, 'en', 1)).toBe('0.0');
  });

  test('what is no number is a dash', () => {
    for (const value of [null, undefined, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(formatNumber(value, 'en')).toBe(noValue);
      expect(formatPercent(value, 'en')).toBe(noValue);
      expect(formatSigned(value, 'en')).toBe(noValue);
      expect(formatYuan(value, 'zh-CN')).toBe(noValue);
    }
  });

  test('a ratio becomes a percentage', () => {
    expect(formatPercent(0.9921, 'zh-CN')).toBe('99.2%');
    expect(formatPercent(1, 'en', 0)).toBe('100%');
  });

  test('a change shows its sign unless it rounds to nothing', () => {
    expect(formatSigned(3.14, 'en', 1)).toBe('+3.1');
    expect(formatSigned(-0.6, 'zh-CN', 1)).toBe('\u22120.6');
    expect(formatSigned(-0.04, 'en', 1)).toBe('0.0');
    expect(formatSigned(0, 'en')).toBe('0');
  });
});

describe('amounts', () => {
  test('Chinese counts in 万 and 亿', () => {
    expect(formatYuan(462_000_000, 'zh-CN')).toBe('4.62亿元');
    expect(formatCompact(123_456, 'zh-CN')).toBe('12.3万');
    expect(formatCompact(9_999, 'zh-CN')).toBe('9,999');
    expect(formatCompact(2.5e12, 'zh-CN')).toBe('2.50万亿');
  });

  test('English counts in K, M and bn', () => {
    expect(formatYuan(462_000_000, 'en')).toBe('¥462M');
    expect(formatYuan(-1_500, 'en')).toBe('\u2212¥1.50K');
    expect(formatCompact(4_620_000_000, 'en')).toBe('4.62bn');
  });

  test('what rounds up to the next scale is said in it', () => {
    expect(formatCompact(999_999, 'en')).toBe('1.00M');
    expect(formatCompact(99_999_999, 'zh-CN')).toBe('1.00亿');
    expect(formatCompact(9_999.7, 'zh-CN')).toBe('1.00万');
  });

  test('bytes', () => {
    expect(formatBytes(512, 'en')).toBe('512 B');
    expect(formatBytes(1_400_000, 'en')).toBe('1.4 MB');
    expect(formatBytes(999_600, 'en')).toBe('1.0 MB');
  });
});

describe('dates', () => {
  test('months', () => {
    expect(formatMonth('2026-10', 'zh-CN')).toBe('2026年10月');
    expect(formatMonth('2026-10', 'en')).toBe('Oct 2026');
    expect(formatMonth(null, 'en')).toBe(noValue);
  });

  test('days', () => {
    expect(formatDate('2026-10-31', 'zh-CN')).toBe('2026-10-31');
    expect(formatDate('2026-10-01', 'en')).toBe('1 Oct 2026');
  });

  test('periods name a common year once', () => {
    expect(formatPeriod('2025-11', '2026-10', 'zh-CN')).toBe('2025年11月–2026年10月');
    expect(formatPeriod('2026-03', '2026-10', 'zh-CN')).toBe('2026年3月–10月');
    expect(formatPeriod('2026-03', '2026-10', 'en')).toBe('Mar–Oct 2026');
    expect(formatPeriod('2026-10', '2026-10', 'en')).toBe('Oct 2026');
  });
});
