import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/controls/icon';
import { useTrustedPublishers } from '../../queries/snapshot/trusted-publishers';
import type { SignatureCheck } from '../../snapshot/signature';
import styles from './snapshot-title.module.css';

/** What the signature of the open snapshot is worth, in a word; nothing for an unsigned one. */
export function SignatureBadge({ signature }: { readonly signature: SignatureCheck }) {
  const { t } = useTranslation('snapshot');
  const publishers = useTrustedPublishers((state) => state.publishers);
  if (signature.kind === 'unsigned') return null;
  const isTrusted =
    signature.kind === 'genuine' &&
    publishers.some(({ fingerprint }) => fingerprint === signature.fingerprint);
  const state = isTrusted ? 'verified' : signature.kind === 'altered' ? 'failed' : 'unverified';
  return (
    <span className={styles.verification} data-state={state}>
      {state !== 'unverified' && <Icon name={isTrusted ? 'lock' : 'alert'} size={13} />}
      {t(`signature.badge.${isTrusted ? 'trusted' : signature.kind}`)}
    </span>
  );
}
