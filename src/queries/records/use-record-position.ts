import { useQuery } from '@tanstack/react-query';
import { and } from '../../sql/compose';
import { recordPositionQuery } from '../../sql/record-position-query';
import type { Sql } from '../../sql/sql';
import { useWorkspace } from '../use-workspace';
import { type KeyCounts, rowsOfKey } from './key-counts';
import type { RecordRow } from './record-blocks';
import { workspaceKey } from './use-records';
import type { RecordsView } from './use-records-view';

/**
 * The place of a record in the order of a view, from 0; null where it is not one of its records.
 * With key counts only the records of the same sort value are put in order.
 */
export function useRecordPosition(
  view: RecordsView,
  key: string,
  record: RecordRow | null | undefined,
  keyCounts: KeyCounts | null | undefined,
) {
  const workspace = useWorkspace();
  const isKnown = record !== undefined && keyCounts !== undefined;
  const search = isKnown && record ? searchOf(view, record, keyCounts) : null;
  const text = search ? recordPositionQuery(view.dataset, key, search.where, view.sort).text : '';
  return useQuery({
    queryKey: ['record position', ...workspaceKey(workspace), text],
    enabled: isKnown,
    queryFn: async ({ signal }): Promise<number | null> => {
      if (!search) return null;
      const { columns, rowCount } = await workspace.engine.query(text, { signal });
      return rowCount === 0 ? null : search.before + Number(columns[0]?.values[0]);
    },
  });
}

function searchOf(
  { dataset, selection, sort }: RecordsView,
  record: RecordRow,
  keyCounts: KeyCounts | null,
): { readonly where: Sql; readonly before: number } | null {
  const field = dataset.fields.find(({ name }) => name === sort.field);
  if (!keyCounts || !field) return { where: selection.where, before: 0 };
  const rows = rowsOfKey(field, keyCounts, record[sort.field] ?? null);
  return rows && { where: and([rows.where, selection.where]), before: rows.before };
}
