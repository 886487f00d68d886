import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button';
import { keepFilter } from '../../queries/console-search';
import { isMissingChunk } from '../../queries/workspace-failure';
import { errorDetails } from './error-details';
import { FailureScreen } from './failure-screen';

/** What stands in place of a page that threw: the rest of the console goes on. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('errors');
  const router = useRouter();
  const kind = isMissingChunk(error) ? 'offline' : 'page';
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <FailureScreen
      title={t(`${kind}.title`)}
      what={t(`${kind}.what`)}
      remedy={t(`${kind}.remedy`)}
      details={errorDetails(error)}
    >
      <Button variant="primary" icon="retry" onClick={retry}>
        {t('tasks.retry')}
      </Button>
      <Button onClick={() => window.location.reload()}>{t('tasks.reload')}</Button>
      <Link to="/" search={keepFilter}>
        {t('tasks.toOverview')}
      </Link>
    </FailureScreen>
  );
}
