import { useTranslation } from 'react-i18next';
import type { ComparedCell } from './compare-units';
import styles from './standing-mark.module.css';

/** A filled square for the highest, a hollow one for the lowest of those compared, with its words. */
export function StandingMark({ standing }: Pick<ComparedCell, 'standing'>) {
  const { t } = useTranslation('unitComparison');
  return (
    <span className={styles.mark} title={standing ? t(standing) : undefined}>
      {standing && (
        <>
          <svg width="7" height="7" viewBox="0 0 7 7" aria-hidden="true" focusable="false">
            <rect data-standing={standing} x="0.75" y="0.75" width="5.5" height="5.5" />
          </svg>
          <span className="visually-hidden">{t(standing)}</span>
        </>
      )}
    </span>
  );
}
