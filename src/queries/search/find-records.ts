import { datasetByName, datasets } from '../../catalog/catalog';
import type { Bilingual } from '../../catalog/dataset-schema';
import type { Engine } from '../../engine/engine';
import { receivedTable } from '../../engine/own-database';
import { datasetsOfOrganisations } from '../../evaluation/ledgers/compile-organisation';
import { join } from '../../sql/compose';
import { fieldOfRole } from '../../sql/field-of-role';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';
import { isOrganisationCode } from '../archive/organisation';
import { rowsOf } from '../records/record-blocks';

/** An organisation by its credit code, or a record by its document number. */
export type FoundRecord =
  | { readonly kind: 'organisation'; readonly code: string; readonly name: string }
  | {
      readonly kind: 'document';
      readonly dataset: string;
      readonly title: Bilingual;
      readonly record: string;
      readonly number: string;
    };

/** How many of each kind are found at most. */
const most = 6;
const organisations = receivedTable('search_organisations');

/**
 * Makes the table of the organisations that records name: one row a credit code, with its name and
 * number of records. It takes half a second of a million records, and the search in it hundredths.
 */
export function organisationsTable(): Sql {
  const parts = datasetsOfOrganisations.map((dataset) => {
    const text = (role: 'subject_code' | 'subject') => {
      const field = fieldOfRole(dataset, role);
      return field ? sql`CAST(${identifier(field.name)} AS VARCHAR)` : sql`CAST(NULL AS VARCHAR)`;
    };
    return sql`SELECT ${text('subject_code')} AS "code", ${text('subject')} AS "name" FROM ${identifier(dataset.name)}`;
  });
  return sql`CREATE OR REPLACE TABLE ${organisations} AS SELECT "code", max("name") AS "name", count(*) AS "records"
FROM (${join(parts, ' UNION ALL ')}) AS "named" WHERE length("code") = 18 GROUP BY "code"`;
}

/** A SELECT of the organisations whose name holds a text or whose code begins with it, those of most records first. */
export function organisationsLike(text: string): Sql {
  return sql`SELECT "code", "name" FROM ${organisations} WHERE contains("name", ${text}) OR starts_with("code", ${text.toUpperCase()}) ORDER BY "records" DESC, "code" LIMIT ${2 * most}`;
}

/** A SELECT of the records whose document number holds a text. */
export function documentsLike(text: string): Sql {
  const parts = datasets.flatMap((dataset) => {
    const number = fieldOfRole(dataset, 'document_number');
    if (!number) return [];
    const value = sql`CAST(${identifier(number.name)} AS VARCHAR)`;
    return [
      sql`SELECT ${dataset.name} AS "dataset", CAST(${identifier(dataset.primaryKey[0] ?? '')} AS VARCHAR) AS "record", ${value} AS "number" FROM ${identifier(dataset.name)} WHERE contains(${value}, ${text})`,
    ];
  });
  return sql`SELECT * FROM (${join(parts, ' UNION ALL ')}) AS "documents" LIMIT ${most}`;
}

/** The organisations and records that a text finds; `organisationsTable` is to be made before. */
export async function findRecords(
  engine: Engine,
  text: string,
  signal: AbortSignal,
): Promise<readonly FoundRecord[]> {
  const named = rowsOf(await engine.query(organisationsLike(text).text, { signal }));
  const numbered = rowsOf(await engine.query(documentsLike(text).text, { signal }));
  return [
    ...named
      .map(({ code, name }) => ({
        kind: 'organisation' as const,
        code: String(code),
        name: String(name ?? code),
      }))
      .filter(({ code }) => isOrganisationCode(code))
      .slice(0, most),
    ...numbered.map(({ dataset, record, number }) => ({
      kind: 'document' as const,
      dataset: String(dataset),
      title: datasetByName(String(dataset)).title,
      record: String(record),
      number: String(number),
    })),
  ];
}
