import { formatNumber } from './format-number';
import type { Language } from './language';

const units = ['B', 'kB', 'MB', 'GB'];

/** A number of bytes in decimal units: `512 B`, `1.4 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  let scaled = bytes;
  let unit = 0;
  while (scaled >= 999.5 && unit < units.length - 1) {
    scaled /= 1000;
    unit += 1;
  }
  const decimals = unit === 0 || scaled >= 100 ? 0 : 1;
  return `${formatNumber(scaled, language, decimals)} ${units[unit]}`;
}
