import styles from './results-table.module.css';

/** One way to a result and what it gave. */
export interface ResultLine {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  /** One text a column; null while there is no result. */
  readonly values: readonly string[] | null;
  readonly state: string | null;
  readonly isFailed: boolean;
}

interface ResultsTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Head of the column of ways. */
  readonly way: string;
  readonly lines: readonly ResultLine[];
}

/** Results of several ways to the same figures, one under the other. */
export function ResultsTable({ caption, columns, way, lines }: ResultsTableProps) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{way}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className={styles.number}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody aria-live="polite">
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">
              <span className={styles.title}>{line.title}</span>
              <span className={styles.note}>{line.note}</span>
            </th>
            {line.values ? (
              line.values.map((value, place) => (
                <td key={columns[place]} className={styles.number}>
                  {value}
                </td>
              ))
            ) : (
              <td
                colSpan={columns.length}
                className={styles.state}
                data-failed={line.isFailed || undefined}
              >
                {line.state}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
