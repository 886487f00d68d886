import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/layout/panel';
import { Skeleton } from '../../components/layout/skeleton';
import styles from './page.module.css';

interface OverviewSkeletonProps {
  readonly error: Error | null;
  readonly onRetry: () => void;
}

/** The Overview before its figures are there: the same places, or what went wrong. */
export function OverviewSkeleton({ error, onRetry }: OverviewSkeletonProps) {
  const { t } = useTranslation('overview');
  if (error) {
    return <Panel title={t('title')} status={{ kind: 'error', message: error.message, onRetry }} />;
  }
  return (
    <div className={styles.overview} aria-busy="true">
      <h1 className="visually-hidden">{t('title')}</h1>
      <div className={styles.brief}>
        <Skeleton lines={6} />
      </div>
      <div className={styles.headlines}>
        <Skeleton height={180} />
      </div>
      <div className={styles.map}>
        <Skeleton height={360} />
      </div>
      <div className={styles.ranking}>
        <Skeleton lines={12} />
      </div>
      <div className={styles.overdue}>
        <Skeleton lines={12} />
      </div>
      <div className={styles.heat}>
        <Skeleton height={260} />
      </div>
      <div className={styles.trend}>
        <Skeleton height={260} />
      </div>
    </div>
  );
}
