import type { ReportTable } from './report';

const manyColumns = 8;

/** Whether a table has so many columns that it is set smaller. */
export function isDense({ columns }: Pick<ReportTable, 'columns'>): boolean {
  return columns.length > manyColumns;
}
