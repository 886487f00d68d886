import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import type { ComparisonFailure } from '../../../queries/comparison/comparison-failure';
import { snapshotName } from '../../../queries/snapshot/local-snapshots';
import { ChooseSnapshot } from './choose-snapshot';
import styles from './comparison-failed.module.css';

interface ComparisonFailedProps {
  readonly failure: ComparisonFailure;
  readonly newer: string;
  readonly onRestart: () => void;
}

/** Why two snapshots are not compared, and what can be done. */
export function ComparisonFailed({ failure, newer, onRestart }: ComparisonFailedProps) {
  const { t } = useTranslation('comparison');
  const { kind, reason } = failure;
  const location = snapshotName(failure.location);
  return (
    <div className={styles.failed}>
      <div role="alert" className={styles.words}>
        <h2 className={styles.title}>{t(`failure.${kind}.title`, { location })}</h2>
        <p>{t(`failure.${kind}.remedy`, { location })}</p>
        <p className={styles.reason}>{reason}</p>
      </div>
      <div className={styles.actions}>
        <Button icon="retry" onClick={onRestart}>
          {t('restart')}
        </Button>
        <Link to="/data">{t('back')}</Link>
      </div>
      <ChooseSnapshot newer={newer} />
    </div>
  );
}
