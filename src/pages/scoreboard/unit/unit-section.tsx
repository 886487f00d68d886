import { type ReactNode, useId } from 'react';
import styles from './unit-section.module.css';

interface UnitSectionProps {
  /** States the finding. */
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  /** At the right of the title. */
  readonly tools?: ReactNode;
  readonly children?: ReactNode;
}

/** One question about a unit with its answer. */
export function UnitSection({ title, subtitle, tools, children }: UnitSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.header}>
        <div>
          <h3 id={id} className={styles.title}>
            {title}
          </h3>
          {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        {tools && <div className={styles.tools}>{tools}</div>}
      </header>
      {children}
    </section>
  );
}
