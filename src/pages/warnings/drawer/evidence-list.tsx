import { useTranslation } from 'react-i18next';
import { PanelState } from '../../../components/layout/panel-state';
import { Skeleton } from '../../../components/layout/skeleton';
import { useEvidence } from '../../../queries/warnings/use-evidence';
import type { Rule } from '../../../warnings/rule-schema';
import type { Signal } from '../../../warnings/signal';
import styles from './evidence-list.module.css';
import { EvidenceTable } from './evidence-table';

interface EvidenceListProps {
  readonly rule: Rule;
  readonly signal: Signal;
}

/** The records behind a signal, dataset by dataset. */
export function EvidenceList({ rule, signal }: EvidenceListProps) {
  const { t } = useTranslation('warnings');
  const { data, error, refetch } = useEvidence(rule, signal);
  if (error) {
    return (
      <PanelState
        status={{ kind: 'error', message: error.message, onRetry: () => void refetch() }}
      />
    );
  }
  if (!data) return <Skeleton lines={4} />;
  if (data.length === 0) return <p className={styles.none}>{t('drawer.evidenceNoTable')}</p>;
  return data.map((records) =>
    records.count === 0 ? (
      <p key={records.dataset.name} className={styles.none}>
        {t('drawer.evidenceNone')}
      </p>
    ) : (
      <EvidenceTable key={records.dataset.name} records={records} signal={signal} />
    ),
  );
}
