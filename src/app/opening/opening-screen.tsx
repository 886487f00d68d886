import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Progress } from '../../components/layout/progress';
import { useLanguage } from '../../components/use-language';
import type { OpeningState } from '../../queries/workspace';
import { formatBytes } from '../../util/format-bytes';
import { formatNumber } from '../../util/format-number';
import styles from './opening-screen.module.css';
import { PageShape } from './page-shape';

interface OpeningScreenProps {
  readonly opening: OpeningState;
  readonly isOverview: boolean;
}

const patienceInMilliseconds = 400;

/** The shape of a page while the workspace opens; after a moment with the step and its numbers. */
export function OpeningScreen({ opening, isOverview }: OpeningScreenProps) {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const elapsed = useElapsed(opening.startedAt);
  const { step, done, total } = opening;
  const bytes =
    done !== undefined && total !== undefined
      ? t('opening.bytes', {
          done: formatBytes(done, language),
          total: formatBytes(total, language),
        })
      : null;
  const seconds =
    elapsed >= 1000
      ? t('opening.seconds', { seconds: formatNumber(Math.floor(elapsed / 1000), language) })
      : null;
  return (
    <div className={styles.screen} aria-busy="true">
      <h1 className="visually-hidden">{t('opening.title')}</h1>
      {elapsed > patienceInMilliseconds && (
        <div role="status" className={styles.progress}>
          <Progress
            label={t('opening.title')}
            done={done ?? 0}
            total={total}
            text={[t(`opening.${step}`), bytes, seconds].filter(Boolean).join(' · ')}
          />
        </div>
      )}
      <PageShape isOverview={isOverview} />
    </div>
  );
}

function useElapsed(startedAt: number): number {
  const [now, setNow] = useState(startedAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 200);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, now - startedAt);
}
