import { classNames } from '../../util/class-names';
import { Icon } from '../controls/icon';
import styles from './virtual-table.module.css';

interface TableHeaderProps {
  readonly title: string;
  readonly hint?: string;
  readonly numeric: boolean;
  /** Null where the column cannot be sorted. */
  readonly sorted: false | 'asc' | 'desc' | null;
  readonly onSort: ((event: unknown) => void) | undefined;
  readonly onResize: (event: unknown) => void;
  readonly isResizing: boolean;
}

const states = { asc: 'ascending', desc: 'descending' } as const;

/** The head of a column: sorts with a click, changes its width with its right edge. */
export function TableHeader(props: TableHeaderProps) {
  const { title, hint, numeric, sorted, onSort, onResize, isResizing } = props;
  return (
    <th
      scope="col"
      className={classNames(styles.cell, styles.header)}
      data-numeric={numeric || undefined}
      aria-sort={sorted ? states[sorted] : sorted === false ? 'none' : undefined}
    >
      {sorted === null ? (
        <span title={hint}>{title}</span>
      ) : (
        <button type="button" className={styles.sort} title={hint ?? title} onClick={onSort}>
          <span className={styles.title}>{title}</span>
          {sorted && <Icon name={sorted === 'asc' ? 'arrow-up' : 'arrow-down'} size={12} />}
        </button>
      )}
      <span
        aria-hidden="true"
        className={styles.handle}
        data-resizing={isResizing || undefined}
        onMouseDown={onResize}
        onTouchStart={onResize}
      />
    </th>
  );
}
