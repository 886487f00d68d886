import { useQuery } from '@tanstack/react-query';
import { datasets } from '../../catalog/catalog';
import type { Dataset } from '../../catalog/dataset-schema';
import type { Filter } from '../../catalog/filter';
import { join } from '../../sql/compose';
import { fieldOfRole } from '../../sql/field-of-role';
import { filterPredicate } from '../../sql/filter-predicate';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';
import { rowsOf } from '../records/record-blocks';
import { useWorkspace } from '../use-workspace';

const withArea = datasets.filter((dataset) => fieldOfRole(dataset, 'area'));

/** The number of records that a filter lets through, one row a dataset. */
export function datasetCountsQuery(all: readonly Dataset[], filter: Filter): Sql {
  return join(
    all.map(
      (dataset) =>
        sql`SELECT ${dataset.name} AS "dataset", count(*) AS "records" FROM ${identifier(dataset.name)} WHERE ${filterPredicate(dataset, filter)}`,
    ),
    ' UNION ALL ',
  );
}

/** Datasets that know key areas and have records under a filter, most first. */
export function useAreaDatasets(filter: Filter) {
  const { engine, snapshot, revision } = useWorkspace();
  const text = datasetCountsQuery(withArea, filter).text;
  return useQuery({
    queryKey: ['area datasets', snapshot?.location ?? null, revision, text],
    queryFn: async ({ signal }) => {
      const rows = rowsOf(await engine.query(text, { signal }));
      const counts = new Map(rows.map((row) => [String(row.dataset), Number(row.records)]));
      return withArea
        .map((dataset) => ({ dataset, records: counts.get(dataset.name) ?? 0 }))
        .filter(({ records }) => records > 0)
        .sort((a, b) => b.records - a.records);
    },
  });
}
