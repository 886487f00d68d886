import { memo } from 'react';
import classes from './heat-map.module.css';

export interface HeatMapCell {
  readonly row: string;
  readonly column: string;
  /** Class of its value, 0 (low) to 4 (high); null: no value. */
  readonly classIndex: number | null;
  /** The value as shown. */
  readonly text: string;
  readonly selected: boolean;
  readonly faded: boolean;
}

export interface HeatMapAxis {
  readonly id: string;
  readonly label: string;
}

export interface HeatMapProps {
  readonly caption: string;
  readonly corner: string;
  readonly rows: readonly HeatMapAxis[];
  readonly columns: readonly HeatMapAxis[];
  /** In row order, then column order. */
  readonly cells: readonly HeatMapCell[];
  readonly onSelect: (row: string, column: string) => void;
  readonly onSelectRow: (row: string) => void;
  readonly onSelectColumn: (column: string) => void;
}

/** A table whose cells are shaded by class and select when pressed; it is its own table twin. */
export const HeatMap = memo(function HeatMap(props: HeatMapProps) {
  const { caption, corner, rows, columns, cells, onSelect, onSelectRow, onSelectColumn } = props;
  return (
    <table className={classes.heatMap}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{corner}</span>
          </th>
          {columns.map(({ id, label }) => (
            <th key={id} scope="col">
              <button type="button" onClick={() => onSelectColumn(id)} title={label}>
                {label}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label }, index) => (
          <tr key={id}>
            <th scope="row">
              <button type="button" onClick={() => onSelectRow(id)}>
                {label}
              </button>
            </th>
            {cells.slice(index * columns.length, (index + 1) * columns.length).map((cell) => (
              <td key={cell.column}>
                <button
                  type="button"
                  data-class={cell.classIndex ?? 'none'}
                  data-faded={cell.faded || undefined}
                  aria-pressed={cell.selected}
                  onClick={() => onSelect(cell.row, cell.column)}
                >
                  {cell.text}
                </button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
