import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelState } from '../../components/layout/panel-state';
import { VirtualTable } from '../../components/tables/virtual-table';
import { useLanguage } from '../../components/use-language';
import type { KeyCounts } from '../../queries/records/key-counts';
import type { RecordRow } from '../../queries/records/record-blocks';
import { fetchedFields } from '../../queries/records/record-columns';
import { useRecordBlocks } from '../../queries/records/use-record-blocks';
import type { RecordsTotals } from '../../queries/records/use-records';
import type { RecordsView } from '../../queries/records/use-records-view';
import { textIn } from '../../util/language';
import { useRecordColumns } from './use-record-columns';

interface RecordsTableProps {
  readonly view: RecordsView;
  /** Null while they are counted. */
  readonly totals: RecordsTotals | null;
  readonly keyCounts: KeyCounts | null | undefined;
  readonly active: number | null;
  readonly onActive: (index: number) => void;
  readonly onOpen: (key: string) => void;
}

/** The records as a table: only what is on the screen is fetched and drawn. */
export function RecordsTable(props: RecordsTableProps) {
  const { view, totals, keyCounts, active, onActive, onOpen } = props;
  const { dataset, fields, selection, sort, setSort } = view;
  const { t } = useTranslation('records');
  const language = useLanguage();
  const columns = useRecordColumns(view, totals);
  const fetched = useMemo(() => fetchedFields(dataset, fields), [dataset, fields]);
  const rowCount = totals?.rowCount ?? 0;
  const blocks = useRecordBlocks({
    dataset,
    fields: fetched,
    where: selection.where,
    sort,
    rowCount,
    keyCounts,
  });
  const onSort = useCallback(
    ({ key, direction }: { key: string; direction: 'ascending' | 'descending' }) =>
      setSort({ field: key, direction }),
    [setSort],
  );
  const open = (index: number) => {
    const key = keyOf(blocks.rowAt(index), dataset.primaryKey[0]);
    if (key === null) return;
    onActive(index);
    onOpen(key);
  };
  if (blocks.error) {
    return (
      <PanelState
        status={{ kind: 'error', message: blocks.error.message, onRetry: blocks.retry }}
      />
    );
  }
  return (
    <VirtualTable
      label={t('table', { dataset: textIn(language, dataset.title) })}
      columns={columns}
      rowCount={totals ? rowCount : 40}
      rowAt={totals ? blocks.rowAt : nothing}
      onShow={blocks.show}
      sort={{ key: sort.field, direction: sort.direction }}
      onSort={onSort}
      active={active}
      onActive={onActive}
      onOpen={open}
    />
  );
}

function keyOf(row: RecordRow | undefined, field: string | undefined): string | null {
  const key = row && field !== undefined ? row[field] : null;
  return key === null || key === undefined ? null : String(key);
}

function nothing(): undefined {
  return undefined;
}
