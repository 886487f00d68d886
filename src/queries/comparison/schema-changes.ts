import type { Field } from '../../catalog/dataset-schema';
import { enumCodes } from './enum-codes';
import type { LayoutColumn } from './table-layouts';

type FieldType = Field['type'];

/** A field that both snapshots have with values of another kind. */
export interface Retyped {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** Codes that the list of a field has gained or lost. */
export interface CodeChanges {
  readonly field: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** How the fields of a dataset differ between two snapshots. */
export interface SchemaChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly retyped: readonly Retyped[];
  readonly codes: readonly CodeChanges[];
}

/** What of a table's columns is not the same in both snapshots; fields in the order of the table. */
export function schemaChanges(
  newer: readonly LayoutColumn[],
  older: readonly LayoutColumn[],
): SchemaChanges {
  const before = new Map(older.map(({ name, type }) => [name, type]));
  const after = new Set(newer.map(({ name }) => name));
  const both = newer.flatMap(({ name, type }) => {
    const from = before.get(name);
    return from === undefined ? [] : [{ name, from, to: type }];
  });
  return {
    added: newer.filter(({ name }) => !before.has(name)).map(({ name }) => name),
    removed: older.filter(({ name }) => !after.has(name)).map(({ name }) => name),
    retyped: both
      .filter(({ from, to }) => kindOf(from) !== kindOf(to))
      .map(({ name, from, to }) => ({ field: name, from: kindOf(from), to: kindOf(to) })),
    codes: both.flatMap(({ name, from, to }) => codeChanges(name, from, to)),
  };
}

/** How many things of a schema have changed. */
export function schemaChangeCount({ added, removed, retyped, codes }: SchemaChanges): number {
  return added.length + removed.length + retyped.length + codes.length;
}

/** The DuckDB type, all code lists being one: which codes they have is told apart. */
function kindOf(type: string): string {
  return enumCodes(type) === null ? type : 'ENUM';
}

function codeChanges(field: string, from: string, to: string): CodeChanges[] {
  const before = enumCodes(from);
  const after = enumCodes(to);
  if (before === null || after === null) return [];
  const known = { before: new Set(before), after: new Set(after) };
  const added = after.filter((code) => !known.before.has(code));
  const removed = before.filter((code) => !known.after.has(code));
  return added.length + removed.length === 0 ? [] : [{ field, added, removed }];
}

const catalogueTypes: Readonly<Record<string, FieldType>> = {
  DATE: 'date',
  BOOLEAN: 'boolean',
  DOUBLE: 'number',
  FLOAT: 'number',
  TINYINT: 'integer',
  SMALLINT: 'integer',
  INTEGER: 'integer',
  BIGINT: 'integer',
  HUGEINT: 'integer',
  UTINYINT: 'integer',
  USMALLINT: 'integer',
  UINTEGER: 'integer',
  UBIGINT: 'integer',
};

/** The type that the catalogue would give a column of a DuckDB type. */
export function fieldTypeOf(type: string): FieldType {
  return type.startsWith('DECIMAL') ? 'number' : (catalogueTypes[type] ?? 'string');
}
