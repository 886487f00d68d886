import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  readonly title: ReactNode;
  /** Why there is nothing, and what to do about it. */
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
}

/** Says calmly that there is nothing to show. */
export function EmptyState({ title, hint, actions }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {hint && <p className={styles.hint}>{hint}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
