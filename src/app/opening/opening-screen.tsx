import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Progress } from '../../components/layout/progress';
import { Skeleton } from '../../components/layout/skeleton';
import { useLanguage } from '../../components/use-language';
import type { OpeningState } from '../../queries/workspace';
import { formatBytes } from '../../util/format-bytes';
import { formatNumber } from '../../util/format-number';
import styles from './opening-screen.module.css';

const patienceInMilliseconds = 400;

/** The shape of a page while the workspace opens; after a moment with the step and its numbers. */
export function OpeningScreen({ opening }: { readonly opening: OpeningState }) {
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
      <div className={styles.shape}>
        <Skeleton lines={6} />
        <div className={styles.figures}>
          {['1', '2', '3', '4', '5', '6', '7', '8'].map((key) => (
            <Skeleton key={key} height={64} />
          ))}
        </div>
        <Skeleton height={300} />
        <Skeleton height={300} />
      </div>
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
