import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import type { IntakeReport } from '../../../intake/report/intake-report';
import { formatNumber } from '../../../util/format-number';
import styles from './report-counts.module.css';

/** Rows of the file, accepted and rejected, and the values that rules changed. */
export function ReportCounts({ report }: { readonly report: IntakeReport }) {
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const changed = report.changes.reduce((sum, { count }) => sum + count, 0);
  const figures = [
    { key: 'rows', value: report.rows },
    { key: 'accepted', value: report.accepted },
    { key: 'rejected', value: report.rejected },
    { key: 'changed', value: changed },
  ] as const;
  return (
    <dl className={styles.counts}>
      {figures.map(({ key, value }) => (
        <div key={key} className={styles.figure}>
          <dt className={styles.label}>{t(`counts.${key}`)}</dt>
          <dd className={styles.value} data-kind={value > 0 ? key : undefined}>
            {formatNumber(value, language)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
