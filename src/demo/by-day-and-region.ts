import type { CsvCell } from '../snapshot/csv-line';
import type { DemoRow } from './demo-row';

/** Sorts rows by a day and then by region, in place; rows alike in both stay as they are. */
export function sortByDayAndRegion(
  rows: DemoRow[],
  dayField: string,
  regionField = 'region_code',
): void {
  const order = (first: DemoRow, second: DemoRow): number => {
    const days = (first[dayField] as number) - (second[dayField] as number);
    return days === 0 ? compare(first[regionField], second[regionField]) : days;
  };
  const isSorted = rows.every((row, index) => {
    const before = rows[index - 1];
    return before === undefined || order(before, row) <= 0;
  });
  if (!isSorted) rows.sort(order);
}

function compare(first: CsvCell | undefined, second: CsvCell | undefined): number {
  if (first === second) return 0;
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
