import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/layout/empty-state';
import { PageHeading } from '../../../components/layout/page-heading';
import { PanelState } from '../../../components/layout/panel-state';
import { useLanguage } from '../../../components/use-language';
import type { Engine } from '../../../engine/engine';
import type { Comparison, DatasetDifference } from '../../../queries/comparison/comparison';
import { useDifferenceRows } from '../../../queries/comparison/use-difference-rows';
import { useDifferenceView } from '../../../queries/comparison/use-difference-selection';
import { useFilter } from '../../../queries/use-filter';
import { usePageParameter } from '../../../queries/use-page-parameter';
import { textIn } from '../../../util/language';
import { ChangedFields } from './changed-fields';
import styles from './dataset-detail.module.css';
import { DifferenceSearch } from './difference-search';
import { DifferencesTable } from './differences-table';
import { ExportDifferences } from './export-differences';
import { KindTabs } from './kind-tabs';
import { Lateness } from './lateness';
import { SchemaPanel } from './schema-panel';

const DifferenceDrawer = lazy(() =>
  import('./difference-drawer').then((module) => ({ default: module.DifferenceDrawer })),
);

interface DatasetDetailProps {
  readonly engine: Engine;
  readonly comparison: Comparison;
  readonly difference: DatasetDifference;
}

/** The rows of a dataset that differ, kind by kind, with what differs in them. */
export function DatasetDetail({ engine, comparison, difference }: DatasetDetailProps) {
  const { t } = useTranslation('comparison');
  const language = useLanguage();
  const { filter } = useFilter();
  const [record, setRecord] = usePageParameter('record');
  const [active, setActive] = useState<number | null>(null);
  const view = useDifferenceView(difference);
  const rows = useDifferenceRows(engine, view);
  const { dataset } = difference;
  const isFiltered = filter.regions.length + filter.departments.length + filter.areas.length > 0;
  return (
    <>
      <p className={styles.back}>
        <Link
          to="/data/compare"
          search={({ dataset: _, kind: __, field: ___, sort: ____, search: _____, ...kept }) => ({
            ...kept,
            record: undefined,
          })}
        >
          {t('detail.back')}
        </Link>
      </p>
      <PageHeading title={textIn(language, dataset.title)} subtitle={<Notes {...{ difference }} />}>
        <DifferenceSearch />
        <ExportDifferences engine={engine} view={view} rowCount={rows.rowCount ?? 0} />
      </PageHeading>
      <KindTabs difference={difference} selected={view.selection.kind} />
      <div className={styles.detail}>
        <section className={styles.rows} aria-label={t(`kind.${view.selection.kind}`)}>
          <p className={styles.count} role="status">
            {rows.rowCount !== undefined && t('detail.count', { count: rows.rowCount })}
            {isFiltered && <span className={styles.note}>{t('detail.filtered')}</span>}
          </p>
          {rows.error ? (
            <PanelState
              status={{ kind: 'error', message: rows.error.message, onRetry: rows.retry }}
            />
          ) : rows.rowCount === 0 ? (
            <EmptyState title={t('detail.none')} hint={t('detail.noneHint')} />
          ) : (
            <div className={styles.table}>
              <DifferencesTable
                view={view}
                rows={rows}
                active={active}
                onActive={setActive}
                onOpen={(key) => setRecord(key)}
              />
            </div>
          )}
        </section>
        <aside className={styles.side}>
          <ChangedFields difference={difference} selected={view.selection.changed} />
          <Lateness difference={difference} />
          <SchemaPanel dataset={dataset} />
        </aside>
      </div>
      {record !== null && (
        <Suspense>
          <DifferenceDrawer
            engine={engine}
            comparison={comparison}
            dataset={dataset}
            recordKey={record}
            previous={active === null ? undefined : rows.rowAt(active - 1)?.key}
            next={active === null ? undefined : rows.rowAt(active + 1)?.key}
            onMove={(key, by) => {
              setActive(active === null ? null : active + by);
              setRecord(key, { replace: true });
            }}
            onClose={() => setRecord(null)}
          />
        </Suspense>
      )}
    </>
  );
}

/** How the rows were paired, where that is not by a key that every row has to itself. */
function Notes({ difference }: { readonly difference: DatasetDifference }) {
  const { t } = useTranslation('comparison');
  const { dataset, repeatedKeys } = difference;
  if (dataset.presence !== 'both') {
    return t(dataset.presence === 'added' ? 'datasets.onlyNewer' : 'datasets.onlyOlder');
  }
  if (dataset.table === null) return t('datasets.noCommonFields');
  if (repeatedKeys > 0) return t('detail.repeated', { count: repeatedKeys });
  return dataset.key.length === 0 ? t('detail.byRow') : null;
}
