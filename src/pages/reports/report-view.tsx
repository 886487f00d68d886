import { useTranslation } from 'react-i18next';
import { PanelState } from '../../components/layout/panel-state';
import { ReportActions } from '../../components/report/report-actions';
import { ReportSheet } from '../../components/report/report-sheet';
import { reportWriters } from '../../queries/reports/report-writers';
import type { Making } from './making';
import styles from './page.module.css';

/** A report before it is taken away, and the ways to take it. */
export function ReportView({ report, error, retry }: Making) {
  const { t } = useTranslation('reports');
  return (
    <div className={styles.view}>
      <div className={styles.actions}>
        <ReportActions report={report} writers={reportWriters} />
        <p role="status" className={styles.making}>
          {report || error ? '' : t('making')}
        </p>
      </div>
      <PanelState
        status={
          error
            ? { kind: 'error', message: error.message, onRetry: retry }
            : { kind: report ? 'ready' : 'loading' }
        }
      >
        {report && <ReportSheet report={report} />}
      </PanelState>
    </div>
  );
}
