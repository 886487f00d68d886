import { civilDate } from '../../sql/civil-date';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';

/** How a dataset says what of it is shown. */
export interface PublicationSource {
  readonly dataset: string;
  /** The day from which the longest period runs. */
  readonly start: Sql;
  /** Whether the record has been put on show by the as-of date. */
  readonly published: Sql;
  /** Whether it has been taken down by then. */
  readonly withdrawn: Sql;
  /** The end of its publication as the record states it. */
  readonly stated: Sql;
  /** The day of its repair as the record states it; NULL for none. */
  readonly repaired: Sql;
}

/**
 * The datasets whose records are shown for a time. A penalty counts from its decision, a list entry
 * from its entry, a dishonesty record, which has no day of decision, from its publication.
 */
export function publicationSources(asOf: string): readonly PublicationSource[] {
  const day = civilDate(asOf);
  const by = (date: Sql) => sql`COALESCE(${date} <= ${day}, FALSE)`;
  const record = (field: string) => identifier('dishonesty_records', field);
  const penalty = (field: string) => identifier('administrative_penalties', field);
  const entry = (field: string) => identifier('credit_lists', field);
  return [
    {
      dataset: 'dishonesty_records',
      start: record('publication_date'),
      published: by(record('publication_date')),
      withdrawn: by(record('withdrawn_date')),
      stated: record('publication_end'),
      repaired: record('repaired_date'),
    },
    {
      dataset: 'administrative_penalties',
      start: penalty('decision_date'),
      published: by(penalty('publication_date')),
      withdrawn: sql`COALESCE(CAST(${penalty('state')} AS VARCHAR) = 'invalid', FALSE)`,
      stated: penalty('publication_end'),
      repaired: sql`CAST(NULL AS DATE)`,
    },
    {
      dataset: 'credit_lists',
      start: entry('entry_date'),
      published: sql`COALESCE(${entry('published')} AND ${entry('entry_date')} <= ${day}, FALSE)`,
      withdrawn: by(entry('removal_date')),
      stated: entry('expiry_date'),
      repaired: sql`CAST(NULL AS DATE)`,
    },
  ];
}
