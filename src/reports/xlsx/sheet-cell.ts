import type { CellObject } from '@e965/xlsx';
import { daysBetween } from '../../util/civil-date';
import type { ReportCell } from '../../util/report/report';

/** Day 0 of the dates of a workbook. */
const firstDay = '1899-12-30';

/** A cell of a workbook: numbers and dates stay what they are, with a format; texts never run. */
export function sheetCell(cell: ReportCell | undefined): CellObject | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'string') return { t: 's', v: cell };
  if ('date' in cell) return { t: 'n', v: daysBetween(firstDay, cell.date), z: 'yyyy-mm-dd' };
  const { number, decimals, unit, signed } = cell;
  if (!Number.isFinite(number)) return null;
  const digits = decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
  const suffix = unit ? `" ${unit.replaceAll('"', '')}"` : '';
  const format = signed
    ? `+${digits}${suffix};-${digits}${suffix};${digits}${suffix}`
    : digits + suffix;
  return { t: 'n', v: number, z: format };
}
