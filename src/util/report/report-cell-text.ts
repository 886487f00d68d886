import { formatDate } from '../format-date';
import { formatNumber, formatSigned, noValue } from '../format-number';
import type { Language } from '../language';
import type { ReportCell } from './report';

/** A cell as it is read: numbers grouped, with the cell's own unit; a dash where nothing is known. */
export function reportCellText(cell: ReportCell | undefined, language: Language): string {
  if (cell === null || cell === undefined) return noValue;
  if (typeof cell === 'string') return cell;
  if ('date' in cell) return formatDate(cell.date, language);
  const { number, decimals, unit, signed } = cell;
  const text = signed
    ? formatSigned(number, language, decimals)
    : formatNumber(number, language, decimals);
  if (!unit) return text;
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}
