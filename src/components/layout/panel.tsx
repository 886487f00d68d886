import { type ReactNode, useId } from 'react';
import { classNames } from '../../util/class-names';
import styles from './panel.module.css';
import { PanelState, type PanelStatus } from './panel-state';

interface PanelProps {
  /** States the finding where it can be generated. */
  readonly title: ReactNode;
  /** States what is measured: measure, unit, period. */
  readonly subtitle?: ReactNode;
  /** At the right of the title: usually a `PanelMenu`. */
  readonly menu?: ReactNode;
  readonly status?: PanelStatus;
  /** Shape of what will come, drawn while loading: usually made of `Skeleton`. */
  readonly skeleton?: ReactNode;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** A titled part of a page, with its empty, loading and failed states. */
export function Panel({
  title,
  subtitle,
  menu,
  status = { kind: 'ready' },
  skeleton,
  className,
  children,
}: PanelProps) {
  const id = useId();
  return (
    <section
      className={classNames(styles.panel, className)}
      aria-labelledby={id}
      aria-busy={status.kind === 'loading' || undefined}
    >
      <header className={styles.header}>
        <div className={styles.titles}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        {menu && <div className={styles.menu}>{menu}</div>}
      </header>
      <div className={styles.body}>
        <PanelState status={status} skeleton={skeleton}>
          {children}
        </PanelState>
      </div>
    </section>
  );
}
