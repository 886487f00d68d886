import { useTranslation } from 'react-i18next';
import { PlainTable } from '../../components/tables/plain-table';
import type { WarningWords } from '../../queries/warnings/use-row-words';
import { formatNumber } from '../../util/format-number';
import type { RuleOutcome } from '../../warnings/evaluate-rules';
import styles from './unassessable-note.module.css';

interface UnassessableNoteProps {
  readonly unassessable: RuleOutcome['unassessable'];
  readonly words: WarningWords;
}

const reasons = ['short_history', 'sparse', 'no_data'] as const;

/** What the rules could not judge, and why: silence is no all-clear. */
export function UnassessableNote({ unassessable, words }: UnassessableNoteProps) {
  const { t } = useTranslation('warnings');
  const total = [...unassessable.values()].reduce(
    (sum, counts) => sum + [...counts.values()].reduce((own, count) => own + count, 0),
    0,
  );
  if (total === 0) return null;
  const number = (value: number) => formatNumber(value, words.language);
  const title = t('unassessable.title', { number: number(total) });
  return (
    <details className={styles.note}>
      <summary>{title}</summary>
      <p>{t('unassessable.hint')}</p>
      <PlainTable
        caption={title}
        columns={[
          { key: 'rule', title: t('unassessable.rule') },
          ...reasons.map((key) => ({ key, title: t(`unassessable.${key}`), numeric: true })),
        ]}
        rows={[...unassessable].map(([rule, counts]) => ({
          key: rule,
          cells: [words.rule(rule), ...reasons.map((key) => number(counts.get(key) ?? 0))],
        }))}
      />
    </details>
  );
}
