import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { EmptyState } from '../../../components/layout/empty-state';
import { PageHeading } from '../../../components/layout/page-heading';
import { PanelState } from '../../../components/layout/panel-state';
import { Progress } from '../../../components/layout/progress';
import { useLanguage } from '../../../components/use-language';
import { useBackTest } from '../../../queries/warnings/use-back-test';
import { formatMonth } from '../../../util/format-date';
import { formatNumber } from '../../../util/format-number';
import { WarningsNav } from '../warnings-nav';
import { BackTestResults } from './back-test-results';
import styles from './page.module.css';

/** What the rules would have said at each month's end with only what was known then, and how right they were. */
export function Page() {
  const { t } = useTranslation(['backTest', 'common']);
  const language = useLanguage();
  const { months, rules, progress, error, run, cancel } = useBackTest();
  const period = useMemo(() => {
    const [from, to] = [months?.[0]?.month, months?.at(-1)?.month];
    return from && to ? { from: formatMonth(from, language), to: formatMonth(to, language) } : null;
  }, [months, language]);
  return (
    <>
      <WarningsNav />
      <PageHeading title={t('title')} subtitle={period ? t('subtitleOf', period) : t('subtitle')}>
        {progress ? (
          <Button icon="close" onClick={cancel}>
            {t('common:action.cancel')}
          </Button>
        ) : (
          !months && (
            <Button variant="primary" icon="play" onClick={run}>
              {t('run')}
            </Button>
          )
        )}
      </PageHeading>
      {progress && (
        <div className={styles.progress}>
          <Progress
            done={progress.done}
            total={progress.total}
            label={t('progressLabel')}
            text={t('progress', {
              done: formatNumber(progress.done, language),
              total: formatNumber(progress.total, language),
            })}
          />
        </div>
      )}
      {error && !progress && (
        <PanelState status={{ kind: 'error', message: error.message, onRetry: run }} />
      )}
      {months ? (
        <BackTestResults months={months} rules={rules} />
      ) : (
        !progress && !error && <EmptyState title={t('idle')} hint={t('idleHint')} />
      )}
    </>
  );
}
