import { findDataset } from '../../catalog/catalog';
import type { Bilingual, Field } from '../../catalog/dataset-schema';
import type { ReadColumn } from '../../sql/compare-page';
import type { ComparedColumn, ComparedTable } from '../../sql/compare-table';
import { fieldTypeOf, type SchemaChanges, schemaChanges } from './schema-changes';
import type { LayoutColumn } from './table-layouts';

/** A table that stands in at least one of the two snapshots, and how it is compared. */
export interface ComparedDataset {
  readonly name: string;
  readonly title: Bilingual;
  /** both: its rows can be compared; added and removed: only the newer, the older one has it. */
  readonly presence: 'both' | 'added' | 'removed';
  /** The fields of either snapshot, those of the catalogue first and in its order. */
  readonly fields: readonly Field[];
  readonly key: readonly string[];
  readonly schema: SchemaChanges;
  /** Null where the snapshots have no field of it in common. */
  readonly table: ComparedTable | null;
  /** One column a field, in the order of the fields. */
  readonly read: readonly ReadColumn[];
}

/**
 * How a table is compared: paired by its key where both snapshots have all of its fields, else by
 * the whole row. A layout is null where the snapshot lacks the table.
 */
export function comparedDataset(
  name: string,
  newer: readonly LayoutColumn[] | null,
  older: readonly LayoutColumn[] | null,
  primaryKey: readonly string[],
): ComparedDataset {
  const columns = bothColumns(newer ?? [], older ?? []);
  const names = columns.map((column) => column.name);
  const hasKey = primaryKey.length > 0 && primaryKey.every((field) => names.includes(field));
  const key = hasKey ? primaryKey : names;
  const fields = fieldsOf(name, newer ?? [], older ?? []);
  const event = fields.find(({ role }) => role === 'event_date')?.name;
  const isDate = newer?.some((column) => column.name === event && column.type === 'DATE');
  return {
    name,
    title: findDataset(name)?.title ?? { zh: name, en: name },
    presence: newer === null ? 'removed' : older === null ? 'added' : 'both',
    fields,
    key: hasKey ? primaryKey : [],
    schema: newer && older ? schemaChanges(newer, older) : noChanges,
    table:
      columns.length === 0
        ? null
        : { name, columns, key, isNumbered: !hasKey, eventDate: isDate && event ? event : null },
    read: fields.map((field) => readColumn(field, newer ?? [], older ?? [])),
  };
}

const noChanges: SchemaChanges = { added: [], removed: [], retyped: [], codes: [] };

function bothColumns(
  newer: readonly LayoutColumn[],
  older: readonly LayoutColumn[],
): readonly ComparedColumn[] {
  const before = new Map(older.map(({ name, type }) => [name, type]));
  return newer.flatMap(({ name, type }) => {
    const from = before.get(name);
    if (from === undefined) return [];
    return [{ name, as: isComparable(type, from) ? 'itself' : 'text' } as const];
  });
}

const numeric = /^(?:DOUBLE|FLOAT|DECIMAL.*|U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/;

/** Whether DuckDB compares two types without making text of them: ENUM types differ by file. */
function isComparable(a: string, b: string): boolean {
  if (a.startsWith('ENUM(') || b.startsWith('ENUM(')) return false;
  return a === b || (numeric.test(a) && numeric.test(b));
}

function fieldsOf(
  name: string,
  newer: readonly LayoutColumn[],
  older: readonly LayoutColumn[],
): readonly Field[] {
  const types = new Map([...older, ...newer].map((column) => [column.name, column.type]));
  const known = findDataset(name)?.fields.filter((field) => types.has(field.name)) ?? [];
  const catalogued = new Set(known.map((field) => field.name));
  const extra = [...types].filter(([column]) => !catalogued.has(column));
  return [
    ...known,
    ...extra.map(
      ([column, type]): Field => ({
        name: column,
        title: { zh: column, en: column },
        type: fieldTypeOf(type),
      }),
    ),
  ];
}

const plainTypes = /^(?:DATE|BOOLEAN|DOUBLE|FLOAT|U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/;

function readColumn(
  { name }: Field,
  newer: readonly LayoutColumn[],
  older: readonly LayoutColumn[],
): ReadColumn {
  const types = [newer, older].map((side) => side.find((column) => column.name === name)?.type);
  const known = types.filter((type) => type !== undefined);
  return {
    name,
    newer: types[0] !== undefined,
    older: types[1] !== undefined,
    asText: !known.every((type) => plainTypes.test(type)),
  };
}
