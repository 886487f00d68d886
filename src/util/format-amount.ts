import { formatNumber, noValue } from './format-number';
import type { Language } from './language';

interface Scale {
  readonly from: number;
  readonly unit: string;
}

const scales: Record<Language, readonly Scale[]> = {
  'zh-CN': [
    { from: 1e12, unit: '万亿' },
    { from: 1e8, unit: '亿' },
    { from: 1e4, unit: '万' },
  ],
  en: [
    { from: 1e9, unit: 'bn' },
    { from: 1e6, unit: 'M' },
    { from: 1e3, unit: 'K' },
  ],
};

/**
 * A large number in the scale words of the language with three or four significant digits:
 * `4.62亿`, `462M`. Numbers under the first scale stay whole. Null gives a dash.
 */
export function formatCompact(value: number | null | undefined, language: Language): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return noValue;
  const steps = scales[language];
  const size = Math.abs(value);
  let index = steps.findIndex((step) => size >= step.from);
  if (index < 0) {
    const smallest = steps.at(-1);
    if (!smallest || Math.round(size) < smallest.from) return formatNumber(value, language);
    index = steps.length - 1;
  }
  const above = steps[index - 1];
  let step = steps[index] as Scale;
  if (
    above &&
    Number((size / step.from).toFixed(decimalsOf(size / step.from))) * step.from >= above.from
  ) {
    step = above;
  }
  const scaled = value / step.from;
  return `${formatNumber(scaled, language, decimalsOf(Math.abs(scaled)))}${step.unit}`;
}

/** An amount of yuan: `4.62亿元`, `¥462M`. Null gives a dash. */
export function formatYuan(value: number | null | undefined, language: Language): string {
  const text = formatCompact(value, language);
  if (text === noValue) return text;
  if (language === 'zh-CN') return `${text}元`;
  return text.startsWith('\u2212') ? `\u2212¥${text.slice(1)}` : `¥${text}`;
}

function decimalsOf(scaled: number): number {
  if (scaled >= 100) return 0;
  return scaled >= 10 ? 1 : 2;
}
