import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { saveFile } from '../../../components/save-file';
import { keyFile } from '../../../queries/snapshot/signing-keys';
import { minPassphraseLength } from '../../../snapshot/passphrase';
import type { SigningKey } from '../../../snapshot/signing-key';
import { NewPassphrase } from './new-passphrase';
import styles from './save-panel.module.css';

/** Writes the private key into a file, under a passphrase unless a person does without on purpose. */
export function SaveKeyFile({ signingKey }: { readonly signingKey: SigningKey }) {
  const { t } = useTranslation('snapshot');
  const [isOpen, setOpen] = useState(false);
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [isPlain, setPlain] = useState(false);

  async function save(): Promise<void> {
    const name = `signing-key-${signingKey.fingerprint.slice(0, 8)}.json`;
    const secret = isPlain ? null : passphrase;
    saveFile(await keyFile(signingKey, secret), secret === null ? name : `${name}.age`);
    setOpen(false);
  }

  if (!isOpen) {
    return (
      <div className={styles.row}>
        <Button icon="download" onClick={() => setOpen(true)}>
          {t('save.keepKey')}
        </Button>
        <span className={styles.hint}>{t('save.keyHint')}</span>
      </div>
    );
  }
  return (
    <div className={styles.form}>
      {!isPlain && <NewPassphrase minLength={minPassphraseLength} onChange={setPassphrase} />}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isPlain}
          onChange={(event) => setPlain(event.currentTarget.checked)}
        />
        {t('save.plainKey')}
      </label>
      <div className={styles.row}>
        <Button disabled={!isPlain && passphrase === null} onClick={() => void save()}>
          {t('save.keepKey')}
        </Button>
        <Button variant="plain" onClick={() => setOpen(false)}>
          {t('local.cancel')}
        </Button>
      </div>
    </div>
  );
}
