import classes from './ranking-table.module.css';

/** One ranked unit, its texts ready in the language of the screen. */
export interface RankedView {
  readonly id: string;
  readonly rank: number;
  readonly name: string;
  /** What tells units of one name apart, such as the city. */
  readonly note: string;
  readonly value: string;
  /** Place of the value between the lowest and highest ranked, 0 to 1. */
  readonly share: number;
  readonly selected: boolean;
}

export interface RankingTableProps {
  readonly caption: string;
  readonly columns: { readonly rank: string; readonly name: string; readonly value: string };
  readonly rows: readonly RankedView[];
  readonly tone: 'good' | 'concern';
  readonly onSelect: (id: string, additive: boolean) => void;
}

/** Rank, name, a dot on a common scale, value; pressing a row filters by it. */
export function RankingTable({ caption, columns, rows, tone, onSelect }: RankingTableProps) {
  return (
    <table className={classes.ranking} data-tone={tone}>
      <caption>{caption}</caption>
      <colgroup>
        <col className={classes.rankColumn} />
        <col />
        <col className={classes.valueColumn} />
      </colgroup>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{columns.rank}</th>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.value}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-selected={row.selected || undefined}>
            <td className={classes.rank}>{row.rank}</td>
            <th scope="row">
              <button
                type="button"
                aria-pressed={row.selected}
                onClick={(event) => onSelect(row.id, event.ctrlKey || event.metaKey)}
              >
                <span>{row.name}</span>
                <small>{row.note}</small>
              </button>
            </th>
            <td className={classes.value}>
              <svg viewBox="0 0 30 8" width="30" height="8" aria-hidden="true" focusable="false">
                <path d="M0 4H30" />
                <circle cx={2.5 + 25 * row.share} cy="4" r="2.5" />
              </svg>
              {row.value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
