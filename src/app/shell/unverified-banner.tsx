import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/controls/icon';
import { useWorkspaceState } from '../../queries/use-workspace';
import { markExports } from '../../util/export-name';
import styles from './unverified-banner.module.css';

/** Says on every page that the open snapshot failed its verification, and marks what is exported. */
export function UnverifiedBanner() {
  const { t } = useTranslation('snapshot');
  const state = useWorkspaceState();
  const hasFailed = state.kind === 'ready' && state.workspace.snapshot?.verification === 'failed';
  useEffect(() => {
    markExports(hasFailed);
    return () => markExports(false);
  }, [hasFailed]);
  if (!hasFailed) return null;
  return (
    <p role="alert" className={styles.banner}>
      <Icon name="alert" />
      {t('banner')}
    </p>
  );
}
