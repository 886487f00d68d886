import { codeList } from '../../catalog/code-lists';
import type { CodeList, Dataset, Field } from '../../catalog/dataset-schema';
import { join, list } from '../../sql/compose';
import { identifier } from '../../sql/identifier';
import { literal, type Sql, sql } from '../../sql/sql';

/** The code lists that columns of the datasets are typed by, by name. */
export function enumLists(datasets: readonly Dataset[]): CodeList[] {
  const names = new Set<string>(['region', 'department', 'area']);
  for (const { fields } of datasets) {
    for (const { codes, multiple } of fields) if (codes && !multiple) names.add(codes);
  }
  return [...names].sort().map(codeList);
}

/** The ENUM type of a code list, named after it: `region_code`, `area_code`. */
export function enumName(codeList: string): string {
  return `${codeList}_code`;
}

export function createEnum({
  name,
  codes,
}: {
  readonly name: string;
  readonly codes: readonly { readonly code: string }[];
}): Sql {
  return sql`CREATE TYPE ${identifier(enumName(name))} AS ENUM ${list(codes.map(({ code }) => code))}`;
}

/** The DuckDB type of a field: codes are ENUM, whole numbers BIGINT, other numbers DOUBLE. */
export function columnTypeName({ type, codes, multiple }: Field): string {
  if (codes && !multiple) return enumName(codes);
  if (type === 'integer') return 'BIGINT';
  if (type === 'number') return 'DOUBLE';
  if (type === 'boolean') return 'BOOLEAN';
  return type === 'date' ? 'DATE' : 'VARCHAR';
}

/** Reads a CSV file of a dataset into a new table, rows in the order of the file. */
export function createTable(dataset: Dataset, csvPath: string): Sql {
  const plainType = (field: Field) => (field.codes ? 'VARCHAR' : columnTypeName(field));
  const columns = join(
    dataset.fields.map((field) => sql`${literal(field.name)}: ${literal(plainType(field))}`),
    ', ',
  );
  const selected = join(
    dataset.fields.map((field) =>
      field.codes && !field.multiple
        ? sql`CAST(${identifier(field.name)} AS ${identifier(columnTypeName(field))}) AS ${identifier(field.name)}`
        : identifier(field.name),
    ),
    ', ',
  );
  return sql`CREATE TABLE ${identifier(dataset.name)} AS SELECT ${selected} FROM read_csv(${csvPath}, columns = {${columns}}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d')`;
}

/** A table of a dataset without rows: what asks for it needs no other words. */
export function createEmptyTable({ name, fields }: Dataset): Sql {
  const columns = fields.map((field) => {
    const type = columnTypeName(field);
    return sql`${identifier(field.name)} ${identifier(type)}`;
  });
  return sql`CREATE TABLE ${identifier(name)} (${join(columns, ', ')})`;
}
