import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelState } from '../../components/layout/panel-state';
import { useLanguage } from '../../components/use-language';
import { useKeyCounts, useRecordsTotals } from '../../queries/records/use-records';
import type { RecordsView } from '../../queries/records/use-records-view';
import { usePageParameter } from '../../queries/use-page-parameter';
import { textIn } from '../../util/language';
import { NoRecords } from './no-records';
import styles from './records.module.css';
import { RecordsTable } from './records-table';
import { RecordsToolbar } from './records-toolbar';
import { RestrictionLine } from './restriction-line';

const RecordDrawer = lazy(() =>
  import('./record-drawer').then((module) => ({ default: module.RecordDrawer })),
);

interface RecordsBodyProps {
  readonly view: RecordsView;
  /** What stands above, with what can be done with the table. */
  readonly heading: (toolbar: ReactNode) => ReactNode;
  /** Between the conditions and the table. */
  readonly children?: ReactNode;
}

/** The records of a view: what they are, the table, the open record. */
export function RecordsBody({ view, heading, children }: RecordsBodyProps) {
  const language = useLanguage();
  const { t } = useTranslation('records');
  const { dataset, selection, sort } = view;
  const totals = useRecordsTotals(dataset, selection.where);
  const keys = useKeyCounts(dataset, selection.where, sort);
  const [record, setRecord] = usePageParameter('record');
  const [active, setActive] = useState<number | null>(null);
  const table = useRef<HTMLElement>(null);
  const close = () => {
    setRecord(null);
    table.current?.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
  };
  const rowCount = totals.data?.rowCount ?? null;
  const error = totals.error ?? keys.error;
  const title = textIn(language, dataset.title);
  return (
    <>
      {heading(<RecordsToolbar view={view} rowCount={rowCount} keyCounts={keys.data ?? null} />)}
      <RestrictionLine
        view={view}
        rowCount={totals.isPlaceholderData ? null : rowCount}
        isFailed={error !== null}
      />
      {children}
      <section ref={table} className={styles.table} aria-label={t('table', { dataset: title })}>
        {error ? (
          <PanelState
            status={{
              kind: 'error',
              message: error.message,
              onRetry: () => void Promise.all([totals.refetch(), keys.refetch()]),
            }}
          />
        ) : rowCount === 0 ? (
          <NoRecords dataset={dataset} />
        ) : (
          <RecordsTable
            view={view}
            totals={totals.data ?? null}
            keyCounts={keys.data}
            active={active}
            onActive={setActive}
            onOpen={(key) => setRecord(key)}
          />
        )}
      </section>
      {record !== null && (
        <Suspense>
          <RecordDrawer
            view={view}
            recordKey={record}
            rowCount={rowCount ?? 0}
            keyCounts={keys.data}
            onMove={(key, index) => {
              setActive(index);
              setRecord(key, { replace: true });
            }}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  );
}
