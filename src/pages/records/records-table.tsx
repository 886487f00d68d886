import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../catalog/dataset-schema';
import { PanelState } from '../../components/layout/panel-state';
import type { VirtualColumn } from '../../components/tables/virtual-column';
import { VirtualTable } from '../../components/tables/virtual-table';
import { useLanguage } from '../../components/use-language';
import { cellText } from '../../queries/records/cell-text';
import type { KeyCounts } from '../../queries/records/key-counts';
import type { RecordRow } from '../../queries/records/record-blocks';
import { columnWidth, fetchedFields, isFreeText } from '../../queries/records/record-columns';
import { useRecordBlocks } from '../../queries/records/use-record-blocks';
import type { RecordsTotals } from '../../queries/records/use-records';
import type { RecordsView } from '../../queries/records/use-records-view';
import { subjectKindField } from '../../reports/mask-cell';
import { formatNumber } from '../../util/format-number';
import { textIn } from '../../util/language';
import styles from './records-table.module.css';

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
  const columns = useColumns(view, totals);
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

function useColumns(
  { dataset, fields }: RecordsView,
  totals: RecordsTotals | null,
): readonly VirtualColumn<RecordRow>[] {
  const { t } = useTranslation('records');
  const language = useLanguage();
  return useMemo(() => {
    const kind = subjectKindField(dataset)?.name;
    const words = { language, yes: t('yes'), no: t('no') };
    const totalOf = (field: Field, isFirst: boolean) => {
      if (isFirst) return <span className={styles.totalLabel}>{t('total')}</span>;
      const sum = totals?.sums.get(field.name);
      if (sum === undefined || sum === null) return '';
      return formatNumber(sum, language, Number.isInteger(sum) ? 0 : 2);
    };
    return fields.map((field, place): VirtualColumn<RecordRow> => {
      const numeric = field.type === 'number' || field.type === 'integer';
      return {
        key: field.name,
        title: titleWithUnit(textIn(language, field.title), unitOf(field, t)),
        hint: field.description && textIn(language, field.description),
        width: columnWidth(field, language),
        grows: isFreeText(field),
        numeric,
        render: (row) => {
          const value = row[field.name] ?? null;
          const subjectKind = kind === undefined ? null : (row[kind] ?? null);
          const text = cellText(field, value, { ...words, subjectKind });
          if (value === null) return <span className={styles.none}>{text}</span>;
          if (field.role === 'id') return <span className={styles.key}>{text}</span>;
          return <span title={isFreeText(field) ? text : undefined}>{text}</span>;
        },
        total: totalOf(field, place === 0),
      };
    });
  }, [dataset, fields, totals, language, t]);
}

function unitOf(field: Field, t: ReturnType<typeof useTranslation<'records'>>['t']): string | null {
  switch (field.unit) {
    case 'yuan':
    case 'person':
    case 'percent':
    case 'score':
    case 'day':
    case 'working_day':
      return t(`unit.${field.unit}`);
    default:
      return null;
  }
}

function titleWithUnit(title: string, unit: string | null): string {
  return unit === null ? title : `${title} (${unit})`;
}

function keyOf(row: RecordRow | undefined, field: string | undefined): string | null {
  const key = row && field !== undefined ? row[field] : null;
  return key === null || key === undefined ? null : String(key);
}

function nothing(): undefined {
  return undefined;
}
