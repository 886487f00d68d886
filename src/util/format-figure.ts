import { formatCompact } from './format-amount';
import { formatNumber } from './format-number';
import type { Language } from './language';

interface FigureFormat {
  readonly unit: 'count' | 'percent' | 'per_100k' | 'yuan' | 'working_days' | 'points';
  readonly decimals: number;
}

/** A figure without its unit: amounts in the scale words of the language, a dash for none. */
export function formatFigure(
  { unit, decimals }: FigureFormat,
  value: number | null | undefined,
  language: Language,
): string {
  return unit === 'yuan' ? formatCompact(value, language) : formatNumber(value, language, decimals);
}
