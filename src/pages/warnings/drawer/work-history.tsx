import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import { formatDate } from '../../../util/format-date';
import type { JournalChange, JournalEntry } from '../../../warnings/journal/entry-schema';
import { timeText } from './time-text';
import styles from './work-section.module.css';

/** Everything that was done about a warning, the latest first. */
export function WorkHistory({ history }: { readonly history: readonly JournalEntry[] }) {
  const { t } = useTranslation('warnings');
  const language = useLanguage();
  return (
    <>
      <h4 className={styles.history}>{t('journal.history')}</h4>
      {history.length === 0 ? (
        <p className={styles.none}>{t('journal.noHistory')}</p>
      ) : (
        <ol className={styles.entries}>
          {history.toReversed().map(({ id, at, by, change }) => (
            <li key={id}>
              <span className={styles.when}>{[timeText(at), by].join(' · ')}</span>
              {textOf(change)}
            </li>
          ))}
        </ol>
      )}
    </>
  );

  function textOf(change: JournalChange): string {
    switch (change.kind) {
      case 'state':
        return change.reason
          ? t('journal.entry.stateWhy', { state: t(`work.${change.to}`), reason: change.reason })
          : t('journal.entry.state', { state: t(`work.${change.to}`) });
      case 'note':
        return t('journal.entry.note', { text: change.text });
      case 'due':
        return t('journal.entry.due', { date: formatDate(change.date, language) });
      case 'responsible':
        return t('journal.entry.responsible', { unit: change.unit });
      case 'attachment':
        return t('journal.entry.attachment', { reference: change.reference });
    }
  }
}
