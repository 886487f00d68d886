import { labelOf } from '../../catalog/code-lists';
import { formatCompact, formatYuan } from '../../util/format-amount';
import { formatDate, formatMonth } from '../../util/format-date';
import { formatNumber, formatPercent, noValue } from '../../util/format-number';
import type { Language } from '../../util/language';
import type { FigureType, FigureValue } from '../figure-types';

/** How figures of the type `measure` are written. */
export interface MeasureFormat {
  readonly unit: 'count' | 'percent' | 'per_100k' | 'yuan' | 'working_days' | 'points';
  readonly decimals: number;
}

const spcNames: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  outside: { zh: '单点越出控制限', en: 'one point outside the limits' },
  shift: { zh: '连续七点在中心线同侧', en: 'seven in a row on one side of the centre' },
  trend: { zh: '连续七点同向变化', en: 'seven in a row in one direction' },
  two_of_three: { zh: '三点中两点接近同侧控制限', en: 'two of three near the same limit' },
};

/** A figure as it stands in a sentence, with its unit; a dash where it is not known. */
export function formatValue(
  value: FigureValue | undefined,
  type: FigureType,
  language: Language,
  measure: MeasureFormat,
): string {
  if (value === null || value === undefined) return noValue;
  if (typeof value === 'string') return formatText(value, type, language);
  switch (type) {
    case 'measure':
      return formatMeasure(value, language, measure);
    case 'yuan':
      return formatYuan(value, language);
    case 'percent':
      return formatPercent(value / 100, language);
    case 'number':
      return formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
    case 'working_days':
    case 'days':
    case 'months':
      return formatSpan(value, type, language);
    case 'year':
      return String(value);
    default:
      return formatNumber(value, language);
  }
}

const spans = {
  working_days: { zh: '个工作日', one: 'working day', other: 'working days' },
  days: { zh: '天', one: 'day', other: 'days' },
  months: { zh: '个月', one: 'month', other: 'months' },
} as const;

function formatSpan(value: number, type: keyof typeof spans, language: Language): string {
  const { zh, one, other } = spans[type];
  const unit = language === 'en' ? (value === 1 ? one : other) : zh;
  return `${formatNumber(value, language)} ${unit}`;
}

function formatMeasure(
  value: number,
  language: Language,
  { unit, decimals }: MeasureFormat,
): string {
  // Limits and expectations of counts are no whole numbers.
  const places = unit === 'count' && !Number.isInteger(value) ? 1 : decimals;
  if (unit === 'yuan') return formatCompact(value, language);
  return unit === 'percent'
    ? formatPercent(value / 100, language, places)
    : formatNumber(value, language, places);
}

function formatText(value: string, type: FigureType, language: Language): string {
  switch (type) {
    case 'date':
      return formatDate(value, language);
    case 'month':
      return formatMonth(value, language);
    case 'area':
      return labelOf('area', value, language);
    case 'spc_rules':
      return value
        .split(',')
        .map((rule) => spcNames[rule]?.[language === 'en' ? 'en' : 'zh'] ?? rule)
        .join(language === 'en' ? ', ' : '、');
    default:
      return value;
  }
}
