import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../catalog/dataset-schema';
import { PageHeading } from '../../components/layout/page-heading';
import { PanelState } from '../../components/layout/panel-state';
import { useLanguage } from '../../components/use-language';
import { useNamedPage } from '../../queries/page-title';
import { useKeyCounts, useRecordsTotals } from '../../queries/records/use-records';
import { useRecordsView } from '../../queries/records/use-records-view';
import { usePageParameter } from '../../queries/use-page-parameter';
import { textIn } from '../../util/language';
import { FigureBand } from './figure-band';
import { NoRecords } from './no-records';
import styles from './records.module.css';
import { RecordsTable } from './records-table';
import { RecordsToolbar } from './records-toolbar';
import { RestrictionLine } from './restriction-line';

const RecordDrawer = lazy(() =>
  import('./record-drawer').then((module) => ({ default: module.RecordDrawer })),
);

/** The records of a dataset under what the URL says: which they are, the table, the open record. */
export function Records({ dataset }: { readonly dataset: Dataset }) {
  const language = useLanguage();
  const { t } = useTranslation('records');
  const view = useRecordsView(dataset);
  const { selection, sort } = view;
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
  useNamedPage(title);

  return (
    <div className={styles.page}>
      <PageHeading title={title} subtitle={textIn(language, dataset.description)}>
        <RecordsToolbar view={view} rowCount={rowCount} keyCounts={keys.data ?? null} />
      </PageHeading>
      {selection.figure && <FigureBand view={view} />}
      <RestrictionLine
        view={view}
        rowCount={totals.isPlaceholderData ? null : rowCount}
        isFailed={error !== null}
      />
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
    </div>
  );
}
