import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/layout/empty-state';
import { PageHeading } from '../../../components/layout/page-heading';
import { findLedger } from '../../../evaluation/ledgers/ledgers';
import { keepFilter } from '../../../queries/console-search';
import { LedgerView } from './ledger-view';

/** One ledger: what is due, overdue and done, by whom. */
export function Page() {
  const { t } = useTranslation('ledgers');
  const { ledger: name = '' } = useParams({ strict: false });
  const ledger = findLedger(name);
  if (ledger) return <LedgerView key={name} ledger={ledger} />;
  return (
    <>
      <PageHeading title={t('unknown.title')} />
      <EmptyState
        title={t('unknown.hint', { name })}
        actions={
          <Link to="/ledgers" search={keepFilter}>
            {t('all')}
          </Link>
        }
      />
    </>
  );
}
