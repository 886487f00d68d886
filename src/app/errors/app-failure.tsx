import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button';
import styles from './app-failure.module.css';
import { errorDetails } from './error-details';
import { FailureScreen } from './failure-screen';

interface AppFailureProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** The screen when the console itself has failed. */
export function AppFailure({ error, onRetry }: AppFailureProps) {
  const { t } = useTranslation('errors');
  return (
    <main className={styles.app}>
      <FailureScreen
        title={t('app.title')}
        what={t('app.what')}
        remedy={t('app.remedy')}
        details={errorDetails(error)}
      >
        <Button variant="primary" onClick={() => window.location.reload()}>
          {t('tasks.reload')}
        </Button>
        <Button icon="retry" onClick={onRetry}>
          {t('tasks.retry')}
        </Button>
      </FailureScreen>
    </main>
  );
}
