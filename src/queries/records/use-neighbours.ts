import { useQuery } from '@tanstack/react-query';
import { useWorkspace } from '../use-workspace';
import { blockQuery, type KeyCounts } from './key-counts';
import { type RecordRow, rowsOf } from './record-blocks';
import { useRecordPosition } from './use-record-position';
import { workspaceKey } from './use-records';
import type { RecordsView } from './use-records-view';

/** A record and its place in the order of a view. */
export interface Neighbour {
  readonly key: string;
  readonly index: number;
}

export interface Neighbours {
  /** From 0; null where the record is not one of the view; undefined while it is looked up. */
  readonly place: number | null | undefined;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

/** The place of a record in a view, and the records before and after it. */
export function useNeighbours(
  view: RecordsView,
  key: string,
  record: RecordRow | null | undefined,
  keyCounts: KeyCounts | null | undefined,
): Neighbours {
  const { dataset, selection, sort } = view;
  const workspace = useWorkspace();
  const { data: place } = useRecordPosition(view, key, record, keyCounts);
  const field = dataset.primaryKey[0] as string;
  const offset = Math.max(0, (place ?? 0) - 1);
  const known = place !== null && place !== undefined;
  const query = {
    dataset,
    fields: [field],
    where: selection.where,
    sort,
    offset,
    count: (place ?? 0) - offset + 2,
  };
  const text = known ? blockQuery(query, keyCounts ?? null).text : '';
  const { data: keys } = useQuery({
    queryKey: ['record neighbours', ...workspaceKey(workspace), text],
    enabled: known,
    queryFn: async ({ signal }) =>
      rowsOf(await workspace.engine.query(text, { signal })).map((row) => String(row[field])),
  });
  const at = (index: number): Neighbour | null => {
    const found = keys?.[index - offset];
    return found === undefined || index < 0 ? null : { key: found, index };
  };
  return {
    place,
    previous: known ? at(place - 1) : null,
    next: known ? at(place + 1) : null,
  };
}
