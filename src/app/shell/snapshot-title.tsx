import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/controls/icon';
import { useLanguage } from '../../components/use-language';
import { useWorkspaceState } from '../../queries/use-workspace';
import { formatDate } from '../../util/format-date';
import { textIn } from '../../util/language';
import { SignatureBadge } from './signature-badge';
import styles from './snapshot-title.module.css';

/** Title, as-of date and verification of the open snapshot, and whether its data is synthetic. */
export function SnapshotTitle() {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const state = useWorkspaceState();
  if (state.kind !== 'ready') {
    return (
      <p className={styles.none}>
        {t(state.kind === 'opening' ? 'snapshot.opening' : 'snapshot.none')}
      </p>
    );
  }
  const { snapshot, ownRows = 0 } = state.workspace;
  if (!snapshot) {
    if (ownRows === 0) return <p className={styles.none}>{t('snapshot.none')}</p>;
    return (
      <p className={styles.snapshot}>
        <strong className={styles.title}>{t('snapshot.ownOnly')}</strong>
        <span className={styles.date}>
          {t('snapshot.asOf', { date: formatDate(state.workspace.asOf, language) })}
        </span>
      </p>
    );
  }
  const { title, asOf, verification, isSynthetic } = snapshot;
  return (
    <p className={styles.snapshot}>
      <strong className={styles.title}>{textIn(language, title)}</strong>
      <span className={styles.date}>
        {t('snapshot.asOf', { date: formatDate(asOf, language) })}
      </span>
      <span className={styles.verification} data-state={verification}>
        {verification !== 'unverified' && (
          <Icon name={verification === 'verified' ? 'check' : 'alert'} size={13} />
        )}
        {t(`snapshot.${verification}`)}
      </span>
      <SignatureBadge signature={snapshot.signature} />
      {isSynthetic && (
        <Tooltip
          label={t('snapshot.syntheticHint')}
          multiline
          w={300}
          events={{ hover: true, focus: true, touch: true }}
        >
          <button type="button" className={styles.synthetic}>
            {t('snapshot.synthetic')}
          </button>
        </Tooltip>
      )}
      {ownRows > 0 && (
        <span className={styles.date}>{t('snapshot.local', { count: ownRows })}</span>
      )}
    </p>
  );
}
