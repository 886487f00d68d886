import type { CountyRow } from './county-rows';

/** The columns of the table that hold numbers, in their order. */
export const numberColumns = [
  'rank',
  'events',
  'population',
  'rate',
  'smoothed',
  'change',
  'z',
  'p',
  'permuted',
] as const;
export type NumberColumn = (typeof numberColumns)[number];

/** The number of a county in a column; null where there is none. */
export function numberOf(row: CountyRow, column: NumberColumn): number | null {
  switch (column) {
    case 'rank':
    case 'events':
    case 'population':
    case 'smoothed':
    case 'change':
      return row[column];
    case 'rate':
      return row.rate?.rate ?? null;
    case 'z':
      return row.local?.gi?.z ?? null;
    case 'p':
      return row.local?.giP?.analytic ?? null;
    case 'permuted':
      return row.local?.giP?.permuted ?? null;
  }
}

export interface CountySort {
  readonly column: NumberColumn;
  readonly isDescending: boolean;
}

const usual: CountySort = { column: 'rank', isDescending: false };

/** The order that a URL parameter such as `z.desc` names; by rank for any other text. */
export function sortOfParameter(parameter: string | null): CountySort {
  const [name, direction] = parameter?.split('.') ?? [];
  const column = numberColumns.find((each) => each === name);
  return column ? { column, isDescending: direction === 'desc' } : usual;
}

/** The order after a press on a column: p and ranks from the least, others from the most; then back. */
export function nextSort(current: CountySort, column: NumberColumn): string {
  const fromLeast = column === 'rank' || column === 'p' || column === 'permuted';
  const isDescending = current.column === column ? !current.isDescending : !fromLeast;
  return `${column}${isDescending ? '.desc' : ''}`;
}

/** The counties in an order; those without the number last, equal ones as they came. */
export function sortCounties(
  rows: readonly CountyRow[],
  { column, isDescending }: CountySort,
): readonly CountyRow[] {
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [left, right] = [numberOf(a, column), numberOf(b, column)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  });
}
