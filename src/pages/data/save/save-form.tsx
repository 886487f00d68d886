import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { useLanguage } from '../../../components/use-language';
import type { SaveChoice } from '../../../queries/snapshot/save-snapshot';
import { useSigningKey } from '../../../queries/snapshot/signing-keys';
import { personalValuesOf } from '../../../queries/storage/personal-values';
import { useWorkspace } from '../../../queries/use-workspace';
import { minPassphraseLength } from '../../../snapshot/passphrase';
import { textIn } from '../../../util/language';
import { NewPassphrase } from './new-passphrase';
import styles from './save-panel.module.css';

interface SaveFormProps {
  /** How many rows will be written, formatted. */
  readonly rows: string;
  readonly isBusy: boolean;
  readonly onSave: (choice: SaveChoice) => void;
  readonly onClose: () => void;
}

/** What the snapshot is called, who answers for it, and how it is protected. */
export function SaveForm({ rows, isBusy, onSave, onClose }: SaveFormProps) {
  const { t } = useTranslation('snapshot');
  const language = useLanguage();
  const id = useId();
  const { engine, snapshot, asOf } = useWorkspace();
  const { key } = useSigningKey();
  const [title, setTitle] = useState(
    snapshot ? textIn(language, snapshot.title) : t('save.ownTitle', { date: asOf }),
  );
  const [publisher, setPublisher] = useState(snapshot?.publisher ?? '');
  const [isEncrypted, setEncrypted] = useState(snapshot?.isEncrypted ?? false);
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [agrees, setAgrees] = useState(false);
  const isUnmasked = personalValuesOf(engine) === 'unmasked';
  const isComplete =
    title.trim() !== '' &&
    publisher.trim() !== '' &&
    (!isEncrypted || passphrase !== null) &&
    (!isUnmasked || agrees);

  function submit(event: FormEvent): void {
    event.preventDefault();
    onSave({
      title: title.trim(),
      publisher: publisher.trim(),
      key,
      passphrase: isEncrypted ? passphrase : null,
    });
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <label className={styles.field} htmlFor={`${id}-title`}>
        {t('save.name')}
        <input
          id={`${id}-title`}
          className={styles.input}
          value={title}
          required
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <label className={styles.field} htmlFor={`${id}-publisher`}>
        {t('save.publisher')}
        <input
          id={`${id}-publisher`}
          className={styles.input}
          value={publisher}
          required
          onChange={(event) => setPublisher(event.currentTarget.value)}
        />
      </label>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('save.protection')}</legend>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={isEncrypted}
            onChange={(event) => setEncrypted(event.currentTarget.checked)}
          />
          {t('save.encrypt')}
        </label>
        {isEncrypted && <NewPassphrase minLength={minPassphraseLength} onChange={setPassphrase} />}
      </fieldset>
      {isUnmasked && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={agrees}
            onChange={(event) => setAgrees(event.currentTarget.checked)}
          />
          {t('save.unmasked')}
        </label>
      )}
      <div className={styles.row}>
        <Button type="submit" variant="primary" disabled={!isComplete || isBusy}>
          {t('save.button', { rows })}
        </Button>
        <Button disabled={isBusy} onClick={onClose}>
          {t('local.cancel')}
        </Button>
      </div>
      <p className={styles.hint}>{t('save.hint')}</p>
    </form>
  );
}
