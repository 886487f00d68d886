import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/layout/empty-state';
import { PageHeading } from '../../components/layout/page-heading';
import { PanelState } from '../../components/layout/panel-state';
import { Progress } from '../../components/layout/progress';
import { Skeleton } from '../../components/layout/skeleton';
import { useLanguage } from '../../components/use-language';
import { usePageParameter } from '../../queries/use-page-parameter';
import { useJournal } from '../../queries/warnings/use-journal';
import { useWarningRows } from '../../queries/warnings/use-warning-rows';
import { useWarnings } from '../../queries/warnings/use-warnings';
import { formatDate } from '../../util/format-date';
import styles from './page.module.css';
import { WarningsNav } from './warnings-nav';
import { WarningsView } from './warnings-view';

const WarningDrawer = lazy(() =>
  import('./drawer/warning-drawer').then((module) => ({ default: module.WarningDrawer })),
);

/** What needs action now, why, and what is done about it. */
export function Page() {
  const { t } = useTranslation('warnings');
  const language = useLanguage();
  const { data, progress, error, refetch } = useWarnings();
  const journal = useJournal();
  const rows = useWarningRows(data, journal.journal);
  const [record, setRecord] = usePageParameter('record');
  const opened = useMemo(() => rows?.find(({ id }) => id === record) ?? null, [rows, record]);

  if (error) {
    return (
      <>
        <WarningsNav />
        <PageHeading title={t('title')} />
        <PanelState status={{ kind: 'error', message: error.message, onRetry: refetch }} />
      </>
    );
  }
  if (!data || !rows || !journal.isRead) {
    return (
      <>
        <WarningsNav />
        <PageHeading title={t('title')} />
        {progress && (
          <div className={styles.progress}>
            <Progress
              done={progress.done}
              total={progress.total}
              text={t(`progress.${progress.step}`)}
            />
          </div>
        )}
        <Skeleton lines={16} />
      </>
    );
  }
  return (
    <>
      <WarningsNav />
      <WarningsView
        data={data}
        rows={rows}
        journal={journal}
        open={record}
        onOpen={setRecord}
        subtitle={t('subtitle', {
          asOf: formatDate(data.asOf, language),
          rules: data.rules.length,
        })}
      />
      {rows.length === 0 && <EmptyState title={t('empty.none')} hint={t('empty.noneHint')} />}
      {record !== null && (
        <Suspense>
          <WarningDrawer
            key={record}
            id={record}
            row={opened}
            rows={rows}
            data={data}
            journal={journal}
            onClose={() => setRecord(null)}
          />
        </Suspense>
      )}
    </>
  );
}
