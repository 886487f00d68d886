import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../../components/code/copy-button';
import { Button } from '../../../components/controls/button';
import { pickFiles } from '../../../components/pick-files';
import {
  dropKey,
  takeKeyFile,
  takeNewKey,
  useSigningKey,
} from '../../../queries/snapshot/signing-keys';
import { groupedFingerprint } from '../../../snapshot/fingerprint';
import { SnapshotError } from '../../../snapshot/snapshot-error';
import { PassphraseForm } from '../open/passphrase-form';
import { SaveKeyFile } from './save-key-file';
import styles from './save-panel.module.css';

const foreseen = ['signing_unsupported', 'key_invalid', 'passphrase_wrong'] as const;

/** Whether the snapshot is signed, and by which key: a new one or one from a file. */
export function SigningKeyChoice() {
  const { t } = useTranslation('snapshot');
  const { key } = useSigningKey();
  const [locked, setLocked] = useState<File | null>(null);
  const [error, setError] = useState<string | null>(null);

  function told(thrown: unknown, name: string): string {
    const kind =
      thrown instanceof SnapshotError ? foreseen.find((each) => each === thrown.kind) : undefined;
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return t(`save.keyFailure.${kind ?? 'unknown'}`, { name, reason });
  }

  async function take(file: File, passphrase: string | null): Promise<void> {
    setError(null);
    try {
      setLocked((await takeKeyFile(file, passphrase)) === 'locked' ? file : null);
    } catch (thrown) {
      setError(told(thrown, file.name));
    }
  }

  async function make(): Promise<void> {
    setError(null);
    await takeNewKey().catch((thrown) => setError(told(thrown, 'Ed25519')));
  }

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('signature.title')}</legend>
      {key ? (
        <>
          <p className={styles.hint}>
            {t('save.signedBy')}
            <br />
            <code>{groupedFingerprint(key.fingerprint)}</code>
          </p>
          <div className={styles.row}>
            <CopyButton text={groupedFingerprint(key.fingerprint)} label={t('save.copyKey')} />
            <Button variant="plain" onClick={dropKey}>
              {t('save.dropKey')}
            </Button>
          </div>
          <SaveKeyFile signingKey={key} />
        </>
      ) : (
        <>
          <p className={styles.hint}>{t('save.unsigned')}</p>
          <div className={styles.row}>
            <Button onClick={() => void make()}>{t('save.newKey')}</Button>
            <Button
              icon="upload"
              onClick={() =>
                pickFiles({ accept: '.json,.age' }, ([file]) => file && void take(file, null))
              }
            >
              {t('save.openKey')}
            </Button>
          </div>
        </>
      )}
      {locked && (
        <PassphraseForm
          name={locked.name}
          error={error}
          onSubmit={(passphrase) => void take(locked, passphrase)}
          onCancel={() => setLocked(null)}
        />
      )}
      {error && !locked && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
