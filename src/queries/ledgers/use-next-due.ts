import { useQuery } from '@tanstack/react-query';
import type { Dataset } from '../../catalog/dataset-schema';
import type { Filter } from '../../catalog/filter';
import { dutyOf } from '../../evaluation/compile-overdue';
import { ledgerStatePredicate } from '../../evaluation/ledgers/ledger-predicate';
import { fieldOfRole } from '../../sql/field-of-role';
import { recordsQuery } from '../../sql/records-query';
import { matterField } from '../evaluation/unit/costly-fields';
import { type RecordRow, rowsOf } from '../records/record-blocks';
import { useWorkspace } from '../use-workspace';

const shown = 6;

/** The records that are overdue longest, or due next: first the one whose limit is earliest. */
export function useNextDue(dataset: Dataset, filter: Filter, state: 'overdue' | 'soon') {
  const { engine, asOf, snapshot, revision } = useWorkspace();
  const due = dutyOf(dataset)?.due ?? null;
  const query =
    due === null
      ? null
      : recordsQuery(dataset, {
          fields: fieldsOf(dataset, due),
          where: ledgerStatePredicate(dataset, filter, asOf, state),
          sort: [{ field: due, direction: 'ascending' }],
          offset: 0,
          count: shown,
        }).text;
  return useQuery({
    queryKey: ['next due', snapshot?.location ?? null, revision, query],
    enabled: query !== null,
    queryFn: async ({ signal }): Promise<readonly RecordRow[]> =>
      rowsOf(await engine.query(query ?? '', { signal })),
  });
}

function fieldsOf(dataset: Dataset, due: string): string[] {
  const names = [
    ...dataset.primaryKey,
    due,
    fieldOfRole(dataset, 'region')?.name,
    fieldOfRole(dataset, 'department')?.name,
    matterField(dataset)?.name,
  ];
  return [...new Set(names.filter((name) => name !== undefined))];
}
