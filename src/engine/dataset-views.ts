import { datasets } from '../catalog/catalog';
import type { Dataset, Field } from '../catalog/dataset-schema';
import { extraColumn } from '../catalog/extra-column';
import { join } from '../sql/compose';
import { identifier } from '../sql/identifier';
import { type Sql, sql } from '../sql/sql';

/** Column names of the tables of a database, by table. */
export type TableColumns = ReadonlyMap<string, ReadonlySet<string>>;

/** Where the rows of the datasets are. */
export interface Relations {
  /** Tables of the attached snapshot; null: none is attached, or its rows are left out. */
  readonly snapshot: TableColumns | null;
  /** Tables of own rows, in the schema `local`. */
  readonly local: TableColumns;
}

/** The DuckDB type of a field in a table of own rows: codes are text. */
export function localColumnType(field: Field): Sql {
  const types = {
    string: sql`VARCHAR`,
    integer: sql`BIGINT`,
    number: sql`DOUBLE`,
    boolean: sql`BOOLEAN`,
    date: sql`DATE`,
  };
  return types[field.type];
}

/** One statement after the other that make the views of all datasets show the relations. */
export function allDatasetViews(relations: Relations): string {
  return datasets.map((dataset) => datasetView(dataset, relations).text).join('; ');
}

/**
 * The view of a dataset: the snapshot's rows, own rows, both, or none. It always has all fields of
 * the catalogue; a field that a table lacks is null. Code columns stay ENUM where only the snapshot
 * has rows. Where rows of either have extra columns, it has them too.
 */
export function datasetView(dataset: Dataset, { snapshot, local }: Relations): Sql {
  const sources: Sql[] = [];
  const own = local.get(dataset.name);
  const theirs = snapshot?.get(dataset.name);
  const hasExtra = [own, theirs].some((columns) => columns?.has(extraColumn));
  if (theirs) {
    const table = identifier('snapshot', 'main', dataset.name);
    sources.push(select(dataset, theirs, table, { asPlain: own !== undefined, hasExtra }));
  }
  const shape = { asPlain: false, hasExtra };
  if (own) sources.push(select(dataset, own, identifier('local', dataset.name), shape));
  if (sources.length === 0)
    sources.push(sql`${select(dataset, new Set(), null, shape)} WHERE FALSE`);
  const name = identifier(dataset.name);
  return sql`CREATE OR REPLACE VIEW ${name} AS ${join(sources, ' UNION ALL ')}`;
}

interface ViewShape {
  /** Whether codes are text. */
  readonly asPlain: boolean;
  readonly hasExtra: boolean;
}

function select(
  dataset: Dataset,
  columns: ReadonlySet<string>,
  table: Sql | null,
  { asPlain, hasExtra }: ViewShape,
): Sql {
  const fields = dataset.fields.map((field) => {
    const name = identifier(field.name);
    if (!columns.has(field.name)) return sql`CAST(NULL AS ${localColumnType(field)}) AS ${name}`;
    return asPlain && field.codes ? sql`CAST(${name} AS VARCHAR) AS ${name}` : name;
  });
  const extra = identifier(extraColumn);
  if (hasExtra) {
    fields.push(columns.has(extraColumn) ? extra : sql`CAST(NULL AS VARCHAR) AS ${extra}`);
  }
  const list = join(fields, ', ');
  return table === null ? sql`SELECT ${list}` : sql`SELECT ${list} FROM ${table}`;
}
