import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../catalog/dataset-schema';
import { useLanguage } from '../../components/use-language';
import { dutyOf } from '../../evaluation/compile-overdue';
import { type DutyState, dutyState } from '../../queries/records/duty-state';
import type { RecordRow } from '../../queries/records/record-blocks';
import { useWorkspace } from '../../queries/use-workspace';
import { formatNumber } from '../../util/format-number';
import styles from './record-duty.module.css';

interface RecordDutyProps {
  readonly dataset: Dataset;
  readonly record: RecordRow;
}

/** How the record stands to its time limit at the as-of date. */
export function RecordDuty({ dataset, record }: RecordDutyProps) {
  const { t } = useTranslation('records');
  const { asOf } = useWorkspace();
  const textOf = useDutyText();
  const duty = dutyOf(dataset);
  if (!duty) return null;
  const state = dutyState(dateOf(record[duty.due]), dateOf(record[duty.done]), asOf);
  if (!state) return null;
  return (
    <p className={styles.duty} data-kind={state.kind}>
      <span className={styles.label}>{t('duty.title')}</span>
      <span className={styles.state}>{t(`duty.${state.kind}`)}</span>
      <span className={styles.days}>{textOf(state)}</span>
    </p>
  );
}

function useDutyText(): (state: DutyState) => string {
  const { t } = useTranslation('records');
  const language = useLanguage();
  return ({ kind, days, workingDays }) => {
    if (days === 0) return t('duty.onDay');
    const size = (value: number) => formatNumber(Math.abs(value), language);
    const working =
      workingDays === null
        ? t('duty.unassessable')
        : t('duty.workingDays', { days: size(workingDays) });
    const words = { days: size(days), workingDays: working };
    if (kind === 'overdue' || kind === 'late') return t('duty.over', words);
    return kind === 'open' ? t('duty.left', words) : t('duty.ahead', words);
  };
}

function dateOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
