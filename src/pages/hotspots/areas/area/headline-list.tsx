import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../components/use-language';
import type { AreaSummary } from '../../../../queries/areas/assemble-areas';
import { formatYuan } from '../../../../util/format-amount';
import { formatNumber, formatPercent } from '../../../../util/format-number';
import styles from './headline-list.module.css';

interface HeadlineListProps {
  readonly summary: AreaSummary;
  /** Agreements with at least one red flag. */
  readonly flagged: number;
}

/** The figures of an area at a glance. */
export function HeadlineList({ summary, flagged }: HeadlineListProps) {
  const { t } = useTranslation('areas');
  const language = useLanguage();
  const { records, rate, share, agreements, payments } = summary;
  const figures = [
    {
      key: 'records',
      value: formatNumber(records, language),
      note: t('headline.recordsNote', {
        rate: formatNumber(rate, language, 2),
        share: formatPercent(share, language),
      }),
    },
    {
      key: 'agreements',
      value: formatNumber(agreements.count, language),
      note: formatYuan(agreements.amount, language),
    },
    {
      key: 'overdue',
      value: formatNumber(payments.overdue.count, language),
      note: t('headline.overdueNote', { amount: formatYuan(payments.overdue.amount, language) }),
    },
    {
      key: 'flagged',
      value: formatNumber(flagged, language),
      note:
        agreements.count > 0
          ? t('headline.flaggedNote', {
              share: formatPercent(flagged / agreements.count, language),
            })
          : '',
    },
  ] as const;
  const shown = agreements.count > 0 ? figures : figures.slice(0, 1);
  return (
    <dl className={styles.figures}>
      {shown.map(({ key, value, note }) => (
        <div key={key}>
          <dt>{t(`headline.${key}`)}</dt>
          <dd className={styles.value}>{value}</dd>
          <dd className={styles.note}>{note}</dd>
        </div>
      ))}
    </dl>
  );
}
