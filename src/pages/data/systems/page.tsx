import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { datasets } from '../../../catalog/catalog';
import { PageHeading } from '../../../components/layout/page-heading';
import { PanelState } from '../../../components/layout/panel-state';
import { useQualityScores } from '../../../queries/quality/use-quality-scores';
import { servedSystems } from '../../../queries/systems/assemble-systems';
import { useEventPeriods } from '../../../queries/systems/use-event-periods';
import { useRowCounts } from '../../../queries/use-row-counts';
import { DataNav } from '../data-nav';
import styles from './page.module.css';
import { SystemsTable } from './systems-table';

const names = datasets.map(({ name }) => name);

/** Which of the systems that the policy documents demand have data, and where they work. */
export function Page() {
  const { t } = useTranslation('coverage');
  const { data: counts, error, refetch } = useRowCounts(names);
  const { data: periods } = useEventPeriods();
  const qualities = useQualityScores();
  const [onlyMissing, setOnlyMissing] = useState(false);
  const [said, setSaid] = useState('');
  const served = useMemo(servedSystems, []);
  const has = (name: string) => (counts?.get(name) ?? 0) > 0;
  const shown = onlyMissing
    ? served.filter(({ datasets: own }) => own.some(({ name }) => !has(name)))
    : served;
  return (
    <>
      <PageHeading title={t('title')} subtitle={t('subtitle')}>
        <DataNav />
      </PageHeading>
      <PanelState
        status={
          error
            ? { kind: 'error', message: error.message, onRetry: () => void refetch() }
            : { kind: counts ? 'ready' : 'loading' }
        }
      >
        <div className={styles.bar}>
          <p>
            {t('summary', {
              filled: served.filter(({ datasets: own }) => own.every(({ name }) => has(name)))
                .length,
              total: served.length,
              datasets: names.filter(has).length,
              all: names.length,
            })}
          </p>
          <label className={styles.toggle}>
            <input
              type="checkbox"
              checked={onlyMissing}
              onChange={(event) => setOnlyMissing(event.currentTarget.checked)}
            />
            {t('onlyMissing')}
          </label>
        </div>
        <p role="status" className={styles.said}>
          {said}
        </p>
        {shown.length === 0 ? (
          <p>{t('noneMissing')}</p>
        ) : (
          <SystemsTable
            systems={shown}
            counts={counts ?? new Map()}
            periods={periods ?? new Map()}
            qualities={qualities}
            onFailure={(message) => setSaid(t('template.failed', { message }))}
          />
        )}
      </PanelState>
    </>
  );
}
