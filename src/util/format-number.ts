import type { Language } from './language';
import { numberFormat } from './number-format';

/** Shown where there is no value: an en dash, never a zero. */
export const noValue = '–';

const minus = '\u2212';

/** A number with grouped thousands and a real minus sign; null, NaN and infinities give a dash. */
export function formatNumber(
  value: number | bigint | null | undefined,
  language: Language,
  decimals = 0,
): string {
  if (value === null || value === undefined) return noValue;
  if (typeof value === 'number' && !Number.isFinite(value)) return noValue;
  return withRealMinus(numberFormat(language, decimals).format(value));
}

/** A ratio (0 to 1) as a percentage with its sign `%`; null gives a dash. */
export function formatPercent(
  ratio: number | null | undefined,
  language: Language,
  decimals = 1,
): string {
  if (ratio === null || ratio === undefined || !Number.isFinite(ratio)) return noValue;
  return `${formatNumber(ratio * 100, language, decimals)}%`;
}

/**
 * A change with its sign: `+3.1`, `−0.6`, and `0.0` without a sign for what rounds to nothing.
 * Null gives a dash.
 */
export function formatSigned(
  value: number | null | undefined,
  language: Language,
  decimals = 0,
): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return noValue;
  const size = numberFormat(language, decimals).format(Math.abs(value));
  if (!/[1-9]/.test(size)) return size;
  return value < 0 ? `${minus}${size}` : `+${size}`;
}

function withRealMinus(text: string): string {
  return /[1-9]/.test(text) ? text.replace('-', minus) : text.replace('-', '');
}
