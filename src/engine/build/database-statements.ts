import { datasets } from '../../catalog/catalog';
import type { Dataset } from '../../catalog/dataset-schema';
import { createCalendar } from '../../sql/create-calendar';
import type { Sql } from '../../sql/sql';
import { createIndicatorEnum, createOverviewCube, createSnapshotCube } from './cube-statement';
import { createOverdueItems } from './overdue-statement';
import { createEmptyTable, createEnum, createTable, enumLists } from './table-statements';

export interface DatabaseInput {
  /** Civil date `YYYY-MM-DD`. */
  readonly asOf: string;
  /** First and last month, `YYYY-MM`. */
  readonly period: { readonly from: string; readonly to: string };
  /** The CSV file of each dataset, by a name that the database can open. */
  readonly tables: readonly { readonly dataset: Dataset; readonly csv: string }[];
}

/** What makes the database of a snapshot, in order. */
export interface DatabaseStatements {
  /** ENUM types of the code lists, a table a dataset, `calendar`, `indicator_cube`, `overdue_items`. */
  readonly tables: readonly Sql[];
  /** The table `overview_cube`, which stands last in the file. */
  readonly last: Sql;
}

/**
 * The statements that build the database of a snapshot from its CSV files in the database in use:
 * the same natively and in the tab. Datasets without a file get a table without rows.
 */
export function databaseStatements(input: DatabaseInput): DatabaseStatements {
  const given = new Set(input.tables.map(({ dataset }) => dataset.name));
  const empty = datasets.filter(({ name }) => !given.has(name));
  const all = [...input.tables.map(({ dataset }) => dataset), ...empty];
  return {
    tables: [
      ...enumLists(all).map(createEnum),
      ...input.tables.map(({ dataset, csv }) => createTable(dataset, csv)),
      ...empty.map(createEmptyTable),
      createCalendar(),
      createIndicatorEnum(),
      createSnapshotCube(input),
      createOverdueItems({ asOf: input.asOf, datasets: all }),
    ],
    last: createOverviewCube(),
  };
}
