import {
  columnResizingFeature,
  columnSizingFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useEffect, useId, useMemo, useRef } from 'react';
import { classNames } from '../../util/class-names';
import { TableHeader } from './table-header';
import { useRowKeys } from './use-row-keys';
import { useRowWindow } from './use-row-window';
import type { TableSort, VirtualColumn } from './virtual-column';
import styles from './virtual-table.module.css';

interface VirtualTableProps<T> {
  readonly label: string;
  readonly columns: readonly VirtualColumn<T>[];
  readonly rowCount: number;
  /** Undefined while the row is fetched. */
  readonly rowAt: (index: number) => T | undefined;
  readonly onShow: (first: number, last: number) => void;
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
  /** The row that the keyboard is on, or that is open. */
  readonly active: number | null;
  readonly onActive: (index: number) => void;
  readonly onOpen: (index: number) => void;
}

const rowHeight = 30;
const headerHeight = 34;
const totalsHeight = 34;

interface Slot<T> {
  readonly index: number;
  readonly top: number;
  readonly row: T | undefined;
}

const features = tableFeatures({ columnSizingFeature, columnResizingFeature, rowSortingFeature });

/** A table of any number of rows of which only those on the screen are drawn. */
export function VirtualTable<T>(props: VirtualTableProps<T>) {
  const { label, columns, rowCount, rowAt, onShow, sort, onSort, active, onActive, onOpen } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const hasTotals = columns.some(({ total }) => total !== undefined);
  const footerHeight = hasTotals ? totalsHeight : 0;
  const rowWindow = useRowWindow({ rowCount, rowHeight, headerHeight, footerHeight, scroller });
  const { rows: placed, scrollToRow } = rowWindow;
  const first = placed[0]?.index ?? 0;
  const last = placed.at(-1)?.index ?? 0;
  useEffect(() => onShow(first, last), [first, last, onShow]);

  const data = placed.map(({ index, top }): Slot<T> => ({ index, top, row: rowAt(index) }));
  const definitions = useMemo(() => definitionsOf(columns), [columns]);
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: ({ index }) => String(index),
    manualSorting: true,
    enableMultiSort: false,
    enableSortingRemoval: false,
    columnResizeMode: 'onChange',
    state: { sorting: [{ id: sort.key, desc: sort.direction === 'descending' }] },
    onSortingChange: (change) => {
      const [next] = typeof change === 'function' ? change([sortingOf(sort)]) : change;
      if (next) onSort({ key: next.id, direction: next.desc ? 'descending' : 'ascending' });
    },
  });
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const grows = new Set(columns.filter((column) => column.grows).map(({ key }) => key));
  const numeric = new Set(columns.filter((column) => column.numeric).map(({ key }) => key));
  const template = headers
    .map(({ column }) => `minmax(${column.getSize()}px, ${grows.has(column.id) ? 1 : 0}fr)`)
    .join(' ');
  const onKeyDown = useRowKeys({
    rowCount,
    active,
    page: Math.max(1, (scroller.current?.clientHeight ?? 0) / rowHeight - 3),
    onMove: (row) => {
      onActive(row);
      scrollToRow(row);
    },
    onOpen,
  });

  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows can be walked and opened.
        role="grid"
        tabIndex={0}
        className={styles.table}
        aria-label={label}
        aria-rowcount={rowCount + (hasTotals ? 2 : 1)}
        aria-activedescendant={
          active !== null && placed.some(({ index }) => index === active)
            ? `${id}-${active}`
            : undefined
        }
        style={{ minWidth: table.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        <thead className={styles.head}>
          <tr className={styles.row} aria-rowindex={1} style={{ gridTemplateColumns: template }}>
            {headers.map((header) => (
              <TableHeader
                key={header.id}
                title={String(header.column.columnDef.header)}
                hint={columns.find(({ key }) => key === header.id)?.hint}
                numeric={numeric.has(header.id)}
                sorted={header.column.getCanSort() ? header.column.getIsSorted() : null}
                onSort={header.column.getToggleSortingHandler()}
                onResize={header.getResizeHandler()}
                isResizing={header.column.getIsResizing()}
              />
            ))}
          </tr>
        </thead>
        <tbody
          className={styles.body}
          style={{ height: rowWindow.height - headerHeight - footerHeight }}
        >
          {table.getRowModel().rows.map((row) => {
            const { index, top, row: record } = row.original;
            return (
              <tr
                key={row.id}
                id={`${id}-${index}`}
                aria-rowindex={index + 2}
                aria-selected={index === active}
                aria-busy={record === undefined || undefined}
                className={classNames(styles.row, styles.record)}
                style={{
                  gridTemplateColumns: template,
                  transform: `translateY(${top - headerHeight}px)`,
                }}
                onClick={() => record !== undefined && onOpen(index)}
              >
                {row.getAllCells().map((cell) => (
                  <td
                    key={cell.id}
                    className={styles.cell}
                    data-numeric={numeric.has(cell.column.id) || undefined}
                  >
                    {record === undefined ? (
                      <span className={styles.pending} />
                    ) : (
                      <table.FlexRender cell={cell} />
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
        {hasTotals && (
          <tfoot className={styles.foot}>
            <tr
              className={styles.row}
              aria-rowindex={rowCount + 2}
              style={{ gridTemplateColumns: template }}
            >
              {columns.map((column) => (
                <td
                  key={column.key}
                  className={styles.cell}
                  data-numeric={column.numeric || undefined}
                >
                  {column.total}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function definitionsOf<T>(columns: readonly VirtualColumn<T>[]) {
  const helper = createColumnHelper<typeof features, Slot<T>>();
  return columns.map((column) =>
    helper.accessor(({ row }): unknown => row, {
      id: column.key,
      header: column.title,
      size: column.width,
      minSize: 56,
      enableSorting: column.sortable ?? true,
      sortDescFirst: column.numeric,
      cell: ({ row }) => (row.original.row === undefined ? null : column.render(row.original.row)),
    }),
  );
}

function sortingOf({ key, direction }: TableSort) {
  return { id: key, desc: direction === 'descending' };
}
