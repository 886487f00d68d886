import { useTranslation } from 'react-i18next';
import type { WarningRecord } from '../../../warnings/journal/warning-record';
import { timeText } from './time-text';
import styles from './work-section.module.css';

/** States that several set without knowing of one another. */
export function ConflictNote({ record }: { readonly record: WarningRecord }) {
  const { t } = useTranslation('warnings');
  if (record.conflict.length === 0) return null;
  return (
    <div className={styles.conflict}>
      <p>{t('journal.conflict')}</p>
      <ul>
        {record.conflict.map(({ id, by, at, change }) => (
          <li key={id}>
            {t('journal.conflictEntry', { by, at: timeText(at), state: t(`work.${change.to}`) })}
          </li>
        ))}
      </ul>
      <p>{t('journal.conflictHint')}</p>
    </div>
  );
}
