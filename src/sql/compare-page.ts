import { type ComparedTable, comparedValue, differencesOf, tableOf } from './compare-table';
import { and, isIn, join, or } from './compose';
import { regionPredicate } from './filter-predicate';
import { identifier } from './identifier';
import type { SortKey } from './order-by';
import { pageOfRows } from './page-of-rows';
import { type Sql, sql } from './sql';

/** The kinds of rows that are listed; late rows are added ones too. */
export type DifferenceKind = 'added' | 'late' | 'changed' | 'withdrawn';

/** Which differences are looked at. Codes are looked for on both sides: a row may have moved. */
export interface DifferenceSelection {
  readonly kind: DifferenceKind;
  /** A column that differs; null: any. */
  readonly changed: string | null;
  readonly search: string;
  readonly regions: CodeChoice;
  readonly departments: CodeChoice;
  readonly areas: CodeChoice;
}

/** The codes wanted of a column; no codes: all rows. The column is null where the table has none. */
export interface CodeChoice {
  readonly column: string | null;
  readonly codes: readonly string[];
}

/** A column to be read: of both snapshots, or of the one that has it. */
export interface ReadColumn {
  readonly name: string;
  readonly newer: boolean;
  readonly older: boolean;
  /** Whether its values are read as text, as codes are. */
  readonly asText: boolean;
}

/** How many differences are selected, as column `rows`. */
export function differenceCountQuery(
  table: ComparedTable,
  read: readonly ReadColumn[],
  selection: DifferenceSelection,
): Sql {
  return sql`SELECT count(*) AS "rows"
${from(table)}
WHERE ${differencePredicate(table, read, selection)}`;
}

/**
 * A page of the selected differences: `kind`, `newer_row`, `older_row`, `changed`, `late_days`, and
 * for each column read its values `n<place>` and `o<place>`, null where the side has none.
 */
export function differencesQuery(
  table: ComparedTable,
  read: readonly ReadColumn[],
  selection: DifferenceSelection,
  page: { readonly sort: SortKey; readonly offset: number; readonly count: number },
): Sql {
  return sql`SELECT ${join(listOf(read), ', ')}
${from(table)}
WHERE ${differencePredicate(table, read, selection)}
ORDER BY ${sortTerm(table, read, page.sort)}, "d"."newer_row", "d"."older_row"
${pageOfRows(page.offset, page.count)}`;
}

/** The difference of two rows, columns as `differencesQuery`; null stands for no row of a side. */
export function differenceQuery(
  table: ComparedTable,
  read: readonly ReadColumn[],
  row: { readonly newer: number | null; readonly older: number | null },
): Sql {
  return sql`SELECT ${join(listOf(read), ', ')}
${from(table)}
WHERE "d"."newer_row" IS NOT DISTINCT FROM ${row.newer} AND "d"."older_row" IS NOT DISTINCT FROM ${row.older}`;
}

function listOf(read: readonly ReadColumn[]): Sql[] {
  const own = ['kind', 'newer_row', 'older_row', 'changed', 'late_days'];
  return [
    ...own.map((name) => identifier('d', name)),
    ...read.flatMap((column, place) => [
      sql`${readValue('n', column)} AS ${identifier(`n${place}`)}`,
      sql`${readValue('o', column)} AS ${identifier(`o${place}`)}`,
    ]),
  ];
}

function readValue(side: 'n' | 'o', column: ReadColumn): Sql {
  if (!(side === 'n' ? column.newer : column.older)) return sql`NULL`;
  const value = identifier(side, column.name);
  return column.asText ? sql`CAST(${value} AS VARCHAR)` : value;
}

function from({ name }: ComparedTable): Sql {
  return sql`FROM ${differencesOf(name)} AS "d"
LEFT JOIN ${tableOf('newer', name)} AS "n" ON "n"."rowid" = "d"."newer_row"
LEFT JOIN ${tableOf('older', name)} AS "o" ON "o"."rowid" = "d"."older_row"`;
}

function differencePredicate(
  table: ComparedTable,
  read: readonly ReadColumn[],
  selection: DifferenceSelection,
): Sql {
  const { kind, changed, search } = selection;
  const predicates: Sql[] = [
    kind === 'late'
      ? sql`"d"."kind" = 'added' AND "d"."late_days" IS NOT NULL`
      : sql`"d"."kind" = ${kind}`,
  ];
  const wanted = search.trim();
  if (wanted !== '') predicates.push(searchPredicate(read, wanted));
  if (changed !== null) {
    const place = table.columns.findIndex(({ name }) => name === changed);
    predicates.push(sql`list_contains(string_split("d"."changed", ','), ${String(place)})`);
  }
  predicates.push(
    ...codePredicate(read, selection.regions, regionPredicate),
    ...codePredicate(read, selection.departments, isIn),
    ...codePredicate(read, selection.areas, isIn),
  );
  return and(predicates);
}

/** On any side that has the column; rows without it do not pass where codes are wanted. */
function codePredicate(
  read: readonly ReadColumn[],
  { column, codes }: CodeChoice,
  predicate: (code: Sql, codes: readonly string[]) => Sql,
): Sql[] {
  if (codes.length === 0) return [];
  const found = read.find(({ name }) => name === column);
  if (!found) return [sql`FALSE`];
  return [or(sidesOf(found).map((value) => predicate(value, codes)))];
}

function searchPredicate(read: readonly ReadColumn[], text: string): Sql {
  return or(
    read
      .filter(({ asText }) => asText)
      .flatMap(sidesOf)
      .map((value) => sql`contains(lower(${value}), lower(${text}))`),
  );
}

function sidesOf(column: ReadColumn): Sql[] {
  const text = (side: string) => sql`CAST(${identifier(side, column.name)} AS VARCHAR)`;
  return [...(column.newer ? [text('n')] : []), ...(column.older ? [text('o')] : [])];
}

/** By the newer value, or the older one of a row that is withdrawn; nulls last. */
function sortTerm(
  table: ComparedTable,
  read: readonly ReadColumn[],
  { field, direction }: SortKey,
): Sql {
  const both = table.columns.find(({ name }) => name === field);
  const column = read.find(({ name }) => name === field);
  const value = both
    ? sql`COALESCE(${comparedValue('n', both)}, ${comparedValue('o', both)})`
    : column
      ? readValue(column.newer ? 'n' : 'o', column)
      : identifier('d', field === 'late_days' ? field : 'newer_row');
  return direction === 'ascending' ? sql`${value} ASC NULLS LAST` : sql`${value} DESC NULLS LAST`;
}
