import type { ReactNode } from 'react';
import styles from './page-heading.module.css';

interface PageHeadingProps {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  /** Controls at the right. */
  readonly children?: ReactNode;
}

/** The visible title of a page: its only `h1`. */
export function PageHeading({ title, subtitle, children }: PageHeadingProps) {
  return (
    <header className={styles.heading}>
      <div className={styles.titles}>
        <h1 className={styles.title}>{title}</h1>
        {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      </div>
      {children && <div className={styles.controls}>{children}</div>}
    </header>
  );
}
