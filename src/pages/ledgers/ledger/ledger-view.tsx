import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../../components/layout/page-heading';
import { useLanguage } from '../../../components/use-language';
import type { Ledger } from '../../../evaluation/ledgers/ledger-schema';
import { keepFilter } from '../../../queries/console-search';
import { useNamedPage } from '../../../queries/page-title';
import { textIn } from '../../../util/language';
import { LedgerClauses } from './ledger-clauses';
import { LedgerFigures } from './ledger-figures';
import styles from './ledger-view.module.css';
import { RegisterPanel } from './register-panel';

/** A ledger with its figures and registers. */
export function LedgerView({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('ledgers');
  const language = useLanguage();
  const title = textIn(language, ledger.title);
  useNamedPage(title);
  return (
    <>
      <PageHeading title={title} subtitle={textIn(language, ledger.purpose)}>
        {ledger.name === 'tasks' && (
          <Link to="/tasks" search={keepFilter}>
            {t('tasksView')}
          </Link>
        )}
        <Link to="/ledgers" search={keepFilter}>
          {t('all')}
        </Link>
      </PageHeading>
      {ledger.indicators.length > 0 && <LedgerFigures ledger={ledger} />}
      <div className={styles.registers}>
        {ledger.registers.map((register) => (
          <RegisterPanel key={register.dataset} register={register} />
        ))}
        <LedgerClauses ledger={ledger} />
      </div>
    </>
  );
}
