import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Panel } from '../../../components/layout/panel';
import { allowUnverified, snapshotName } from '../../../queries/snapshot/local-snapshots';
import { VerificationError } from '../../../queries/snapshot/verification-error';
import { useWorkspaceActions } from '../../../queries/use-workspace';
import type { WorkspaceFailure } from '../../../queries/workspace-failure';
import { FailedChecks } from './failed-checks';
import styles from './open-failed.module.css';

/** Why the snapshot is not open, and the ways on from here. */
export function OpenFailed({ failure }: { readonly failure: WorkspaceFailure }) {
  const { t } = useTranslation('errors');
  const navigate = useNavigate();
  const { retry, defaultLocation } = useWorkspaceActions();
  const { kind, location, reason, error } = failure;
  return (
    <Panel title={t(`failure.${kind}.title`)}>
      <div role="alert" className={styles.failed}>
        <p>{t(`failure.${kind}.what`, { location: snapshotName(location), reason })}</p>
        {error instanceof VerificationError && <FailedChecks report={error.report} />}
        <p>{t(`failure.${kind}.remedy`)}</p>
        <div className={styles.actions}>
          {location !== defaultLocation && (
            <Button variant="primary" onClick={() => void navigate({ to: '/data', search: {} })}>
              {t('tasks.chooseSnapshot')}
            </Button>
          )}
          {error instanceof VerificationError && (
            <Button
              onClick={() => {
                allowUnverified(location);
                retry();
              }}
            >
              {t('tasks.openAnyway')}
            </Button>
          )}
          {kind !== 'snapshot_local' && (
            <Button icon="retry" onClick={retry}>
              {t('tasks.retry')}
            </Button>
          )}
        </div>
      </div>
    </Panel>
  );
}
