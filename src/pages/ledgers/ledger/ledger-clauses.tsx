import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../../catalog/catalog';
import { CitedText } from '../../../components/layout/cited-text';
import { Panel } from '../../../components/layout/panel';
import { Skeleton } from '../../../components/layout/skeleton';
import { useLanguage } from '../../../components/use-language';
import type { Ledger } from '../../../evaluation/ledgers/ledger-schema';
import { useClauses } from '../../../queries/use-clauses';
import { textIn } from '../../../util/language';
import styles from './register-panel.module.css';

/** The clauses that demand what a ledger keeps, quoted on request. */
export function LedgerClauses({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('ledgers');
  const language = useLanguage();
  const ids = [
    ...new Set(ledger.registers.flatMap(({ dataset }) => datasetByName(dataset).clauses)),
  ];
  const { data: cited, error, refetch } = useClauses(ids);
  return (
    <Panel
      title={t('clauses')}
      className={styles.panel}
      status={
        error
          ? { kind: 'error', message: error.message, onRetry: () => void refetch() }
          : cited
            ? { kind: 'ready' }
            : { kind: 'loading' }
      }
      skeleton={<Skeleton lines={ids.length} />}
    >
      {cited?.map(({ clause, document }) => (
        <CitedText
          key={clause.id}
          heading={textIn(language, clause.heading)}
          source={`${textIn(language, document.short)} · ${clause.id}`}
          text={clause.text}
          lang="zh-CN"
        />
      ))}
    </Panel>
  );
}
