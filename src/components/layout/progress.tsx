import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './progress.module.css';

interface ProgressProps {
  readonly done: number;
  /** Missing where the whole is not known: the bar then only says that work goes on. */
  readonly total?: number;
  /** Words beside the bar, such as `1.4 MB of 18 MB`. */
  readonly text?: ReactNode;
  readonly label?: string;
}

/** A thin bar with the share done and its numbers. */
export function Progress({ done, total, text, label }: ProgressProps) {
  const { t } = useTranslation('common');
  const share = total && total > 0 ? Math.min(1, done / total) : null;
  return (
    <div className={styles.progress}>
      <progress
        className={styles.bar}
        aria-label={label ?? t('state.loading')}
        max={1}
        value={share ?? undefined}
      />
      {text && <span className={styles.text}>{text}</span>}
    </div>
  );
}
