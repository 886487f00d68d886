import { useTranslation } from 'react-i18next';
import type { SourceRow } from '../../../intake/source/source-row';
import styles from './choices.module.css';

/** Notes, totals and signatures below the table, which are no rows of it. */
export function PassedOver({ rows }: { readonly rows: readonly SourceRow[] }) {
  const { t } = useTranslation('intake');
  if (rows.length === 0) return null;
  return (
    <details className={styles.note}>
      <summary>{t('counts.passedOver', { count: rows.length })}</summary>
      <ul>
        {rows.map(({ line, cells }) => (
          <li key={line}>
            {t('counts.passedOverRow', { line, text: cells.filter(Boolean).join(' | ') })}
          </li>
        ))}
      </ul>
    </details>
  );
}
