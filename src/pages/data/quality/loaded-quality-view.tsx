import { useTranslation } from 'react-i18next';
import { Progress } from '../../../components/layout/progress';
import { useLoadedQuality } from '../../../queries/quality/use-loaded-quality';
import { NothingAssessed } from './nothing-assessed';
import styles from './page.module.css';
import { QualityView } from './quality-view';

/** The quality of all rows that are shown, counted dataset by dataset. */
export function LoadedQualityView() {
  const { t } = useTranslation('quality');
  const { report, done, total, error } = useLoadedQuality();
  if (done < total) {
    return <Progress done={done} total={total} text={t('page.counting', { done, total })} />;
  }
  return (
    <>
      {error && (
        <p role="alert" className={styles.alert}>
          {t('page.failed', { message: error.message })}
        </p>
      )}
      <p className={styles.note}>{t('definition.loadedNote')}</p>
      {report.rows === 0 ? <NothingAssessed /> : <QualityView report={report} files={[]} />}
    </>
  );
}
