import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button';
import { EmptyState } from './empty-state';
import styles from './panel-state.module.css';
import { Progress } from './progress';
import { Skeleton } from './skeleton';

/** What a panel has to show: its content, a wait, nothing, or what went wrong. */
export type PanelStatus =
  | { readonly kind: 'ready' }
  | { readonly kind: 'loading'; readonly done?: number; readonly total?: number }
  | { readonly kind: 'empty'; readonly title?: string; readonly hint?: ReactNode }
  | { readonly kind: 'error'; readonly message: string; readonly onRetry?: () => void };

interface PanelStateProps {
  readonly status: PanelStatus;
  readonly skeleton?: ReactNode;
  readonly children?: ReactNode;
}

/** Draws the state of a panel in place of its content. */
export function PanelState({ status, skeleton, children }: PanelStateProps) {
  const { t } = useTranslation('common');
  switch (status.kind) {
    case 'ready':
      return children;
    case 'loading':
      return (
        <>
          <span className="visually-hidden">{t('state.loading')}</span>
          {status.done !== undefined && <Progress done={status.done} total={status.total} />}
          {skeleton ?? <Skeleton lines={5} />}
        </>
      );
    case 'empty':
      return <EmptyState title={status.title ?? t('state.empty')} hint={status.hint} />;
    case 'error':
      return (
        <div role="alert" className={styles.error}>
          <p className={styles.what}>{t('state.failed')}</p>
          <p className={styles.message}>{status.message}</p>
          {status.onRetry && (
            <Button icon="retry" onClick={status.onRetry}>
              {t('action.retry')}
            </Button>
          )}
        </div>
      );
  }
}
