import type { Filter } from '../../catalog/filter';
import type { CellColumns } from '../../evaluation/recompute/assessed-rows';
import { monthNumber } from '../../util/month-number';

/**
 * Numerator and denominator of the cells that a filter lets through, summed one by one. A city
 * stands for itself and its counties, the province for itself only. A stock is that of the last
 * month. Written without the masks of the cube, so that it can check them.
 */
export function sumCells(
  cells: CellColumns,
  filter: Filter,
  kind: 'flow' | 'stock',
): { readonly numerator: number; readonly denominator: number } {
  const to = filter.to === null ? Number.POSITIVE_INFINITY : monthNumber(filter.to);
  const from = kind === 'stock' ? to : filter.from === null ? 0 : monthNumber(filter.from);
  const departments = new Set(filter.departments);
  const areas = new Set(filter.areas);
  let numerator = 0;
  let denominator = 0;
  cells.month.forEach((month, cell) => {
    if (month < from || month > to) return;
    if (!isIn(cells.region[cell] ?? null, filter.regions)) return;
    if (departments.size > 0 && !departments.has(cells.department[cell] ?? '')) return;
    if (areas.size > 0 && !areas.has(cells.area[cell] ?? '')) return;
    numerator += cells.numerator[cell] ?? 0;
    denominator += cells.denominator[cell] ?? 0;
  });
  return { numerator, denominator };
}

function isIn(code: string | null, regions: readonly string[]): boolean {
  if (regions.length === 0) return true;
  if (code === null) return false;
  return regions.some((region) =>
    /^\d{2}(?!00)\d{2}00$/.test(region) ? code.startsWith(region.slice(0, 4)) : code === region,
  );
}
