import { datasetByName } from '../../catalog/catalog';
import type { Filter } from '../../catalog/filter';
import type { PublicationEdition } from '../../catalog/publication-period-schema';
import { editionOn } from '../../catalog/publication-periods';
import { civilDate } from '../../sql/civil-date';
import { and, join } from '../../sql/compose';
import { departmentExpression, regionExpression } from '../../sql/dimensions';
import { fieldOfRole } from '../../sql/field-of-role';
import { filterPredicate } from '../../sql/filter-predicate';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';
import { soonDays } from '../ledgers/duty-state-sql';
import { classSql } from './publication-class';
import { type PublicationSource, publicationSources } from './publication-source';

/**
 * How the publication of a record stands at the as-of date: its last day is past and it is still
 * shown; it ends within 30 days; it ends later; nothing says when it ends; it has been taken down.
 */
export const publicationStates = ['overdue', 'soon', 'running', 'endless', 'withdrawn'] as const;
export type PublicationState = (typeof publicationStates)[number];

/** What ends a publication: a repair, the day that the record states, the longest period. */
export const publicationEnds = ['repaired', 'stated', 'longest'] as const;
export type PublicationEnd = (typeof publicationEnds)[number];

/**
 * A SELECT of the number of published records by dataset, state and what ends them, whenever they
 * began. Columns: dataset, state, reason (NULL: nothing), rows, repaired (how many of them are).
 */
export function compilePublicationCounts(filter: Filter, asOf: string): Sql {
  return sql`WITH ${publicationTable(filter, asOf)}
SELECT "dataset", "state", "reason", count(*) AS "rows", count("repaired") AS "repaired"
FROM "publication" GROUP BY ALL ORDER BY ALL`;
}

export interface PublicationChoice {
  readonly state: PublicationState;
  /** Null: of all datasets. */
  readonly dataset: string | null;
  /** Null: whatever ends them. */
  readonly reason: PublicationEnd | null;
  readonly count: number;
}

/**
 * A SELECT of published records in a state, first the one whose last day comes first. Columns:
 * dataset, record, region, department, document, class, start, earliest (the first day on which it
 * can be repaired), repaired, until (last day on which it may be shown; NULL: not said), reason.
 */
export function compilePublicationItems(
  filter: Filter,
  asOf: string,
  { state, dataset, reason, count }: PublicationChoice,
): Sql {
  const chosen = [sql`"state" = ${state}`];
  if (dataset !== null) chosen.push(sql`"dataset" = ${dataset}`);
  if (reason !== null) chosen.push(sql`"reason" = ${reason}`);
  return sql`WITH ${publicationTable(filter, asOf)}
SELECT * EXCLUDE ("state") FROM "publication" WHERE ${and(chosen)}
ORDER BY "until" NULLS LAST, "dataset", "record" LIMIT ${count}`;
}

/** The CTEs `granted` and `publication`, one row a published record. */
function publicationTable(filter: Filter, asOf: string): Sql {
  const edition = editionOn(asOf);
  const day = civilDate(asOf);
  const sources = publicationSources(asOf).map((source) => sourceSql(source, filter, edition, day));
  return sql`"granted" AS (
SELECT "record_id" AS "granted_record", min("decided_date") AS "granted_date" FROM "credit_repairs"
WHERE CAST("decision" AS VARCHAR) = 'granted' AND "decided_date" <= ${day} AND "record_id" IS NOT NULL GROUP BY "record_id"
), "shown" AS (
${join(sources, ' UNION ALL ')}
), "ended" AS (
SELECT *, least("stated", "longest", "repaired") AS "until" FROM "shown"
), "publication" AS (
SELECT "dataset", "record", "region", "department", "document", "class", "start", "earliest", "repaired", "until",
CASE WHEN "repaired" = "until" THEN 'repaired' WHEN "stated" = "until" THEN 'stated' WHEN "longest" = "until" THEN 'longest' END AS "reason",
CASE WHEN "withdrawn" THEN 'withdrawn' WHEN "until" IS NULL THEN 'endless' WHEN "until" < ${day} THEN 'overdue' WHEN "until" <= ${day} + ${soonDays} THEN 'soon' ELSE 'running' END AS "state"
FROM "ended"
)`;
}

function sourceSql(
  { dataset: name, start, published, withdrawn, stated, repaired }: PublicationSource,
  filter: Filter,
  edition: PublicationEdition | null,
  day: Sql,
): Sql {
  const dataset = datasetByName(name);
  const document = fieldOfRole(dataset, 'document_number');
  const key = identifier(name, dataset.primaryKey[0] ?? '');
  const matter = classSql(name);
  const own = sql`CASE WHEN ${repaired} <= ${day} THEN ${repaired} END`;
  return sql`SELECT ${name} AS "dataset", CAST(${key} AS VARCHAR) AS "record", ${regionExpression(dataset)} AS "region", ${departmentExpression(dataset)} AS "department",
${document ? sql`CAST(${identifier(name, document.name)} AS VARCHAR)` : sql`CAST(NULL AS VARCHAR)`} AS "document", ${matter} AS "class", ${start} AS "start",
${stated} AS "stated", ${after(start, matter, edition, name, 'longest')} AS "longest", ${after(start, matter, edition, name, 'shortest')} AS "earliest",
${isRepairable(name) ? sql`least(${own}, "granted_date")` : own} AS "repaired", ${withdrawn} AS "withdrawn"
FROM ${identifier(name)}${isRepairable(name) ? sql` LEFT JOIN "granted" ON "granted_record" = CAST(${key} AS VARCHAR)` : sql``}
WHERE ${and([published, filterPredicate(dataset, filter, null)])}`;
}

/** Whether applications for repair name records of the dataset. */
function isRepairable(name: string): boolean {
  const references = datasetByName('credit_repairs').references ?? [];
  return references.some(({ field, dataset }) => field === 'record_id' && dataset === name);
}

/** The day when a period of the edition has passed; NULL where it sets none. */
function after(
  start: Sql,
  matter: Sql,
  edition: PublicationEdition | null,
  dataset: string,
  period: 'shortest' | 'longest',
): Sql {
  if (!edition?.datasets.includes(dataset)) return sql`CAST(NULL AS DATE)`;
  const branches = edition.periods.map(
    (each) => sql`WHEN ${each.class} THEN CAST(${start} + to_months(${each[period]}) AS DATE)`,
  );
  return sql`CASE ${matter} ${join(branches, '\n')} END`;
}
