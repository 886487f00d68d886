import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button';
import { FailedChecks } from '../../pages/data/open/failed-checks';
import { keepFilter } from '../../queries/console-search';
import { allowUnverified, snapshotName } from '../../queries/snapshot/local-snapshots';
import { VerificationError } from '../../queries/snapshot/verification-error';
import { useWorkspaceActions } from '../../queries/use-workspace';
import type { FailureKind, WorkspaceFailure } from '../../queries/workspace-failure';
import { errorDetails } from '../errors/error-details';
import { FailureScreen } from '../errors/failure-screen';

const beyondRetry: readonly FailureKind[] = ['webassembly_missing', 'snapshot_local'];
const aboutSnapshot: readonly FailureKind[] = [
  'snapshot_missing',
  'snapshot_cut_short',
  'snapshot_newer',
  'snapshot_invalid',
  'snapshot_local',
  'snapshot_altered',
];

/** Why nothing is open, and the ways on from here; all but the last work without a reload. */
export function WorkspaceFailed({ failure }: { readonly failure: WorkspaceFailure }) {
  const { t } = useTranslation('errors');
  const navigate = useNavigate();
  const { retry, openWithoutSnapshot, defaultLocation } = useWorkspaceActions();
  const { kind, location, reason, error } = failure;
  const isAboutSnapshot = aboutSnapshot.includes(kind);
  return (
    <FailureScreen
      title={t(`failure.${kind}.title`)}
      what={t(`failure.${kind}.what`, { location: snapshotName(location), reason })}
      evidence={error instanceof VerificationError && <FailedChecks report={error.report} />}
      remedy={t(`failure.${kind}.remedy`)}
      details={errorDetails(error)}
    >
      {!beyondRetry.includes(kind) && (
        <Button variant="primary" icon="retry" onClick={retry}>
          {t('tasks.retry')}
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
      {isAboutSnapshot && location !== defaultLocation && (
        <Button
          onClick={() =>
            void navigate({
              to: '.',
              search: (previous) => ({ ...previous, snapshot: undefined }),
            })
          }
        >
          {t('tasks.chooseSnapshot')}
        </Button>
      )}
      {isAboutSnapshot && (
        <Button
          icon="upload"
          onClick={() => {
            openWithoutSnapshot();
            void navigate({ to: '/data', search: keepFilter });
          }}
        >
          {t('tasks.openOwn')}
        </Button>
      )}
      <Button onClick={() => window.location.reload()}>{t('tasks.reload')}</Button>
    </FailureScreen>
  );
}
