import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { PageHeading } from '../../../components/layout/page-heading';
import { useLanguage } from '../../../components/use-language';
import type { Comparison } from '../../../queries/comparison/comparison';
import { formatDate } from '../../../util/format-date';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import styles from './comparison-heading.module.css';
import { ExportSummary } from './export-summary';
import { totalCounts } from './total-counts';

interface ComparisonHeadingProps {
  readonly comparison: Comparison;
  readonly isDone: boolean;
}

/** Which snapshots are compared, what was found in one sentence, and what can be done with it. */
export function ComparisonHeading({ comparison, isDone }: ComparisonHeadingProps) {
  const { t } = useTranslation('comparison');
  const language = useLanguage();
  const navigate = useNavigate();
  const { newer, older, datasets } = comparison;
  const totals = totalCounts(datasets);
  const number = (value: number) => formatNumber(value, language);
  const day = (date: string) => formatDate(date, language);
  const isSame = totals.added + totals.changed + totals.withdrawn === 0;
  const words = {
    added: number(totals.added),
    late: number(totals.late),
    changed: number(totals.changed),
    withdrawn: number(totals.withdrawn),
  };
  const swap = () =>
    void navigate({
      to: '/data/compare',
      search: (previous) => ({ ...previous, snapshot: older.location, with: newer.location }),
    });
  return (
    <>
      <PageHeading title={t('title')} subtitle={isSame && isDone ? t('same') : t('finding', words)}>
        {isDone && <ExportSummary comparison={comparison} />}
        <Link
          className={styles.link}
          to="/data/compare"
          search={(previous) => ({ ...previous, with: undefined, dataset: undefined })}
        >
          {t('change')}
        </Link>
        <Link className={styles.link} to="/data">
          {t('back')}
        </Link>
      </PageHeading>
      <dl className={styles.pair}>
        {[
          { side: 'older' as const, snapshot: older },
          { side: 'newer' as const, snapshot: newer },
        ].map(({ side, snapshot }) => (
          <div key={side} className={styles.side}>
            <dt>{t(side)}</dt>
            <dd>
              {textIn(language, snapshot.title)}
              <span className={styles.date}>{t('asOf', { date: day(snapshot.asOf) })}</span>
            </dd>
          </div>
        ))}
      </dl>
      {older.asOf > newer.asOf && (
        <p className={styles.order} role="note">
          {t('wrongOrder', { older: day(older.asOf), newer: day(newer.asOf) })}
          <Button variant="plain" onClick={swap}>
            {t('swap')}
          </Button>
        </p>
      )}
    </>
  );
}
