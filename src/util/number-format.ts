import type { Language } from './language';

const cache = new Map<string, Intl.NumberFormat>();

/** A cached `Intl.NumberFormat`: constructing one costs more than a thousand uses. */
export function numberFormat(
  language: Language,
  minimumDecimals: number,
  maximumDecimals = minimumDecimals,
): Intl.NumberFormat {
  const key = `${language} ${minimumDecimals} ${maximumDecimals}`;
  const cached = cache.get(key);
  if (cached) return cached;
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: minimumDecimals,
    maximumFractionDigits: maximumDecimals,
  });
  cache.set(key, format);
  return format;
}
