import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeptStatus, useKeptState } from '../../queries/storage/kept-status';
import { useWorkspaceActions, useWorkspaceState } from '../../queries/use-workspace';

/**
 * Says on any page what a person must know of kept data: another tab has it, it is damaged, rows
 * are not kept. When the other tab ends, a tab without own rows loads what is kept.
 */
export function useKeptNotices(): void {
  const { t } = useTranslation(['storage', 'common']);
  const state = useWorkspaceState();
  const { refresh } = useWorkspaceActions();
  const { status, failure, needsConsent } = useKeptState();
  const workspace = state.kind === 'ready' ? state.workspace : null;
  const isTakenOver = status.kind === 'aside' && status.reason === 'taken_over';
  const notice = noticeOf(status, failure !== null, needsConsent);

  useEffect(() => {
    if (!notice) {
      notifications.hide('kept');
      return;
    }
    notifications.show({
      id: 'kept',
      color: notice === 'elsewhere' ? 'gray' : 'yellow',
      autoClose: 20_000,
      closeButtonProps: { 'aria-label': t('common:action.close') },
      title: t(`notice.${notice}`),
      message: notice === 'elsewhere' ? t('notice.elsewhereWhat') : t('notice.see'),
    });
  }, [notice, t]);

  useEffect(() => {
    if (!isTakenOver || !workspace || workspace.ownRows) return;
    void (async () => {
      const { loadKept } = await import('../../queries/storage/kept-session');
      const change = await loadKept(workspace);
      if (!change) return;
      await refresh(change);
      notifications.show({
        id: 'kept-taken-over',
        closeButtonProps: { 'aria-label': t('common:action.close') },
        title: t('notice.takenOver'),
        message: t('notice.takenOverWhat'),
      });
    })();
  }, [isTakenOver, workspace, refresh, t]);
}

function noticeOf(status: KeptStatus, hasFailed: boolean, needsConsent: boolean) {
  if (status.kind === 'damaged') return 'damaged' as const;
  if (status.kind === 'aside' && hasFailed) return 'damaged' as const;
  if (status.kind === 'elsewhere') return 'elsewhere' as const;
  if (needsConsent) return 'consent' as const;
  return hasFailed ? ('failed' as const) : null;
}
