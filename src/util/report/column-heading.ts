import type { ReportColumn } from './report';

/** The heading of a column with the unit of its numbers. */
export function columnHeading({ title, unit }: ReportColumn, isChinese: boolean): string {
  if (!unit) return title;
  return isChinese ? `${title}（${unit}）` : `${title} (${unit})`;
}
