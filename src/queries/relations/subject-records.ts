import { useQuery } from '@tanstack/react-query';
import { datasets } from '../../catalog/catalog';
import { emptyFilter, type Filter } from '../../catalog/filter';
import { join } from '../../sql/compose';
import { fieldOfRole } from '../../sql/field-of-role';
import { filterPredicate } from '../../sql/filter-predicate';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';
import { rowsOf } from '../records/record-blocks';
import { useWorkspace } from '../use-workspace';

const withCode = datasets.filter(
  (dataset) => dataset.name !== 'subject_links' && fieldOfRole(dataset, 'subject_code'),
);

/** The number of records of a credit code in the period, one row a dataset that knows such codes. */
export function subjectRecordsQuery(code: string, { from, to }: Filter): Sql {
  return join(
    withCode.map((dataset) => {
      const field = identifier(dataset.name, fieldOfRole(dataset, 'subject_code')?.name ?? '');
      const within = filterPredicate(dataset, { ...emptyFilter, from, to });
      return sql`SELECT ${dataset.name} AS "dataset", count(*) AS "records" FROM ${identifier(dataset.name)} WHERE CAST(${field} AS VARCHAR) = ${code} AND ${within}`;
    }),
    ' UNION ALL ',
  );
}

/** The datasets with records of a credit code in the period; none without a code. */
export function useSubjectRecords(code: string | null, filter: Filter) {
  const { engine, snapshot, revision } = useWorkspace();
  const text = code === null ? '' : subjectRecordsQuery(code, filter).text;
  return useQuery({
    queryKey: ['subject records', snapshot?.location ?? null, revision, text],
    enabled: code !== null,
    queryFn: async ({ signal }) => {
      const rows = rowsOf(await engine.query(text, { signal }));
      const counts = new Map(rows.map((row) => [String(row.dataset), Number(row.records)]));
      return withCode
        .map((dataset) => ({ dataset, records: counts.get(dataset.name) ?? 0 }))
        .filter(({ records }) => records > 0);
    },
  });
}
