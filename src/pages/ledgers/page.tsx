import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { datasets, families } from '../../catalog/catalog';
import { EmptyState } from '../../components/layout/empty-state';
import { PageHeading } from '../../components/layout/page-heading';
import { PanelState } from '../../components/layout/panel-state';
import { useLanguage } from '../../components/use-language';
import { keepFilter } from '../../queries/console-search';
import { useRowCounts } from '../../queries/use-row-counts';
import { formatNumber } from '../../util/format-number';
import { textIn } from '../../util/language';
import { FamilyTable } from './family-table';
import { LedgerList } from './ledger-list';
import { matchDatasets } from './match-datasets';
import styles from './page.module.css';

const names = datasets.map(({ name }) => name);

/** All datasets of the catalogue by family, with their numbers of rows: the way to the records. */
export function Page() {
  const { t } = useTranslation(['shell', 'ledgers', 'periods']);
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const { data: counts, error, refetch } = useRowCounts(names);
  const shown = families
    .map((family) => ({ ...family, datasets: matchDatasets(family.datasets, query) }))
    .filter((family) => family.datasets.length > 0);
  const filled = counts ? [...counts.values()].filter((count) => count > 0).length : null;
  return (
    <>
      <PageHeading title={t('shell:ledgers.title')} subtitle={t('shell:ledgers.subtitle')}>
        <Link to="/tasks" search={keepFilter}>
          {t('ledgers:tasksView')}
        </Link>
        <Link to="/targets" search={keepFilter}>
          {t('ledgers:targetsView')}
        </Link>
        <Link to="/publication" search={keepFilter}>
          {t('periods:link')}
        </Link>
        {filled !== null && (
          <span className={styles.sum}>
            {t('shell:ledgers.count', {
              filled: formatNumber(filled, language),
              total: formatNumber(names.length, language),
            })}
          </span>
        )}
        <input
          type="search"
          className={styles.search}
          aria-label={t('shell:ledgers.search')}
          placeholder={t('shell:ledgers.search')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      </PageHeading>
      {error && (
        <PanelState
          status={{ kind: 'error', message: error.message, onRetry: () => void refetch() }}
        />
      )}
      {query === '' && <LedgerList counts={counts ?? null} />}
      <div className={styles.families}>
        {shown.map(({ name, title, datasets: listed }) => (
          <FamilyTable
            key={name}
            title={textIn(language, title)}
            datasets={listed}
            counts={counts ?? null}
          />
        ))}
      </div>
      {shown.length === 0 && <EmptyState title={t('shell:ledgers.noMatch', { query })} />}
    </>
  );
}
