import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useInspectorName } from '../../../queries/warnings/use-inspector-name';
import styles from './letter-fields.module.css';

interface JournalNameProps {
  /** What became of the last note; empty before the first. */
  readonly said: string;
}

/** Under which name a letter is noted in the journal when it is taken away. */
export function JournalName({ said }: JournalNameProps) {
  const { t } = useTranslation('letters');
  const { name, setName } = useInspectorName();
  const id = useId();
  return (
    <div className={styles.fields}>
      <div className={styles.field}>
        <label htmlFor={id}>{t('journal.name')}</label>
        <input
          id={id}
          value={name}
          maxLength={100}
          autoComplete="name"
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <p className={styles.hint}>{t('journal.hint')}</p>
      <p role="status" className={styles.hint}>
        {said}
      </p>
    </div>
  );
}
