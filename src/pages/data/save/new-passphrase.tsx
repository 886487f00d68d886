import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './save-panel.module.css';

interface NewPassphraseProps {
  /** In characters. */
  readonly minLength: number;
  /** The passphrase once it is long enough and was entered twice, else null. */
  readonly onChange: (passphrase: string | null) => void;
}

/** A passphrase entered twice: nobody can open what was encrypted with a slip. */
export function NewPassphrase({ minLength, onChange }: NewPassphraseProps) {
  const { t } = useTranslation('snapshot');
  const id = useId();
  const [entered, setEntered] = useState(['', '']);
  const [first = '', second = ''] = entered;
  const problem =
    first !== '' && first.length < minLength
      ? t('save.tooShort', { count: minLength })
      : second !== '' && first !== second
        ? t('save.unequal')
        : null;

  function enter(place: number, value: string): void {
    const next = entered.map((old, each) => (each === place ? value : old));
    setEntered(next);
    const [one = '', two = ''] = next;
    onChange(one.length >= minLength && one === two ? one : null);
  }

  return (
    <div className={styles.form}>
      {[t('save.passphrase', { count: minLength }), t('save.again')].map((label, place) => (
        <label key={label} className={styles.field} htmlFor={`${id}-${place}`}>
          {label}
          <input
            id={`${id}-${place}`}
            type="password"
            autoComplete="new-password"
            className={styles.input}
            value={entered[place]}
            aria-describedby={problem ? `${id}-problem` : undefined}
            onChange={(event) => enter(place, event.currentTarget.value)}
          />
        </label>
      ))}
      {problem && (
        <p id={`${id}-problem`} role="status" className={styles.error}>
          {problem}
        </p>
      )}
    </div>
  );
}
