import { identifier } from './identifier';
import { type Sql, sql } from './sql';

/** The two snapshots that are compared, by the names under which they are attached. */
export type Side = 'newer' | 'older';

/** A column that a table has in both snapshots. */
export interface ComparedColumn {
  readonly name: string;
  /** text: by its text, as code columns are, whose ENUM types differ; itself: as DuckDB compares. */
  readonly as: 'itself' | 'text';
}

/** How the rows of a table are paired and compared. */
export interface ComparedTable {
  readonly name: string;
  /** Columns of both snapshots; a difference names them by their place in this list. */
  readonly columns: readonly ComparedColumn[];
  /** Names of the columns that pair two rows; all of them where the table has no key. */
  readonly key: readonly string[];
  /** Whether rows of one key are paired in order, because several have it. */
  readonly isNumbered: boolean;
  /** A column of type DATE; null where the table has none. */
  readonly eventDate: string | null;
}

/** The table in one of the snapshots. */
export function tableOf(side: Side, name: string): Sql {
  return identifier(side, 'main', name);
}

/** The table of the differences that were found. */
export function differencesOf(name: string): Sql {
  return identifier('differences', name);
}

/** The value of a column as it is compared, of the rows of an alias. */
export function comparedValue(alias: string, { name, as }: ComparedColumn): Sql {
  const column = identifier(alias, name);
  return as === 'text' ? sql`CAST(${column} AS VARCHAR)` : column;
}
