import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { isLocalLocation } from '../../../queries/snapshot/local-snapshots';
import { useTrustedPublishers } from '../../../queries/snapshot/trusted-publishers';
import type { SnapshotInfo } from '../../../queries/workspace';
import { groupedFingerprint } from '../../../snapshot/fingerprint';
import styles from './verify-files.module.css';

/** Who signed the snapshot, and whether a person trusts that key. */
export function SignatureFacts({ snapshot }: { readonly snapshot: SnapshotInfo }) {
  const { t } = useTranslation('snapshot');
  const { publishers, trust, distrust } = useTrustedPublishers();
  const { signature, publisher } = snapshot;
  const origin = isLocalLocation(snapshot.location) && (
    <p className={styles.hint}>
      {t('local.isLocal')}
      {snapshot.isEncrypted && ` · ${t('local.isEncrypted')}`}
    </p>
  );
  if (signature.kind !== 'genuine') {
    return (
      <>
        {origin}
        <p
          className={styles.state}
          data-state={signature.kind === 'altered' ? 'failed' : undefined}
        >
          {t(`signature.${signature.kind}`)}
        </p>
      </>
    );
  }
  const { fingerprint } = signature;
  const trusted = publishers.find((each) => each.fingerprint === fingerprint);
  return (
    <>
      {origin}
      <p className={styles.state} data-state={trusted ? 'verified' : undefined}>
        {trusted ? t('signature.trusted', { name: trusted.name }) : t('signature.genuine')}
      </p>
      <p className={styles.hint}>
        {t('signature.fingerprint')}
        <br />
        <code>{groupedFingerprint(fingerprint)}</code>
      </p>
      <div className={styles.action}>
        {trusted ? (
          <Button onClick={() => distrust(fingerprint)}>{t('signature.distrust')}</Button>
        ) : (
          <>
            <Button onClick={() => trust({ fingerprint, name: publisher })}>
              {t('signature.trust')}
            </Button>
            <span className={styles.hint}>{t('signature.trustHint')}</span>
          </>
        )}
      </div>
    </>
  );
}
