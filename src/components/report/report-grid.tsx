import type { Language } from '../../util/language';
import { columnHeading } from '../../util/report/column-heading';
import { isDense } from '../../util/report/is-dense';
import type { ReportTable } from '../../util/report/report';
import { reportCellText } from '../../util/report/report-cell-text';
import styles from './report-grid.module.css';

interface ReportGridProps {
  readonly table: ReportTable;
  readonly language: Language;
}

/** A table of a report with its caption; its head is repeated on every printed page. */
export function ReportGrid({ table, language }: ReportGridProps) {
  const { caption, columns, rows } = table;
  const whole = columns.reduce((sum, { width }) => sum + (width ?? 1), 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <div className={styles.scroll} tabIndex={0}>
      <table className={styles.grid} data-dense={isDense(table) || undefined}>
        <caption>{caption}</caption>
        <colgroup>
          {columns.map(({ title, width }) => (
            <col key={title} width={`${(100 * (width ?? 1)) / whole}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col" data-align={column.align}>
                {columnHeading(column, language === 'zh-CN')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows stand in their order.
            <tr key={place}>
              {columns.map(({ title, align }, at) => (
                <td key={title} data-align={align}>
                  {reportCellText(row[at], language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
