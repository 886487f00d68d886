import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import styles from './local-snapshot.module.css';

interface PassphraseFormProps {
  readonly name: string;
  /** Why the last passphrase did not open the file; null before the first. */
  readonly error: string | null;
  readonly onSubmit: (passphrase: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the passphrase of an encrypted file. */
export function PassphraseForm({ name, error, onSubmit, onCancel }: PassphraseFormProps) {
  const { t } = useTranslation('snapshot');
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(passphrase);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p>{t('local.encrypted', { name })}</p>
      <label htmlFor={id} className={styles.hint}>
        {t('local.passphrase')}
      </label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        className={styles.input}
        value={passphrase}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      {error !== null && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.row}>
        <Button type="submit" variant="primary" disabled={passphrase === ''}>
          {t('local.decrypt')}
        </Button>
        <Button onClick={onCancel}>{t('local.cancel')}</Button>
      </div>
    </form>
  );
}
