import { noValue } from './format-number';
import type { Language } from './language';
import { type Month, monthPattern } from './month';

const englishMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A month `YYYY-MM` as `2026年10月` or `Oct 2026`; what is no month is shown as it is. */
export function formatMonth(month: Month | null | undefined, language: Language): string {
  if (!month) return noValue;
  if (!monthPattern.test(month)) return month;
  const [year, number] = month.split('-').map(Number) as [number, number];
  return language === 'zh-CN' ? `${year}年${number}月` : `${englishMonths[number - 1]} ${year}`;
}

/** A month on an axis of months: `11月` or `Nov`, the first one and each January with its year. */
export function formatAxisMonth(month: Month, isFirst: boolean, language: Language): string {
  const number = Number(month.slice(5));
  if (isFirst || number === 1) return formatMonth(month, language);
  return language === 'zh-CN' ? `${number}月` : (englishMonths[number - 1] ?? month);
}

/** A civil date `YYYY-MM-DD` as `2026-10-31` in Chinese and `31 Oct 2026` in English. */
export function formatDate(date: string | null | undefined, language: Language): string {
  if (!date) return noValue;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts || language === 'zh-CN') return date;
  return `${Number(parts[3])} ${englishMonths[Number(parts[2]) - 1]} ${parts[1]}`;
}

/** An inclusive range of months, the year not repeated: `2025年11月–2026年10月`, `Mar–Oct 2026`. */
export function formatPeriod(from: Month, to: Month, language: Language): string {
  if (from === to) return formatMonth(from, language);
  if (from.slice(0, 4) !== to.slice(0, 4)) {
    return `${formatMonth(from, language)}–${formatMonth(to, language)}`;
  }
  if (language === 'zh-CN') return `${formatMonth(from, language)}–${Number(to.slice(5))}月`;
  return `${englishMonths[Number(from.slice(5)) - 1]}–${formatMonth(to, language)}`;
}
