import type { ReactNode } from 'react';
import styles from './level-badge.module.css';

interface LevelBadgeProps {
  /** One of the four official levels of a warning, or none. */
  readonly level: 'red' | 'orange' | 'yellow' | 'blue' | 'none';
  readonly children: ReactNode;
}

/** Words on the official colour of a level of warning. */
export function LevelBadge({ level, children }: LevelBadgeProps) {
  return (
    <span className={styles.level} data-level={level}>
      {children}
    </span>
  );
}
