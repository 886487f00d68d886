import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Icon } from '../../../components/controls/icon';
import { Progress } from '../../../components/layout/progress';
import { useLanguage } from '../../../components/use-language';
import { useVerification } from '../../../queries/intake/use-verification';
import type { SnapshotInfo } from '../../../queries/workspace';
import { formatBytes } from '../../../util/format-bytes';
import { CheckFindings } from './check-findings';
import { SignatureFacts } from './signature-facts';
import styles from './verify-files.module.css';

/** Whether the files of the snapshot are those of its manifest, and the check of it. */
export function VerifyFiles({ snapshot }: { readonly snapshot: SnapshotInfo }) {
  const { t } = useTranslation('data');
  const language = useLanguage();
  const { run, start } = useVerification(snapshot.location);
  const { verification } = snapshot;
  const files = snapshot.report?.checks.filter(({ kind }) => kind === 'file').length ?? 0;
  return (
    <div className={styles.verify}>
      <p className={styles.state} data-state={verification} role="status">
        {verification !== 'unverified' && (
          <Icon name={verification === 'verified' ? 'check' : 'alert'} />
        )}
        {verification === 'verified'
          ? t('open.checked', { count: files })
          : t(`open.${verification}`)}
      </p>
      {run.kind === 'running' && (
        <Progress
          done={run.done}
          total={run.total}
          text={t('open.verifying', {
            done: formatBytes(run.done, language),
            total: formatBytes(run.total, language),
          })}
        />
      )}
      {run.kind === 'failed' && (
        <p role="alert" className={styles.failed}>
          {run.message}
        </p>
      )}
      {snapshot.report && <CheckFindings checks={snapshot.report.checks} />}
      <SignatureFacts snapshot={snapshot} />
      {run.kind !== 'running' && (
        <div className={styles.action}>
          <Button onClick={() => void start()}>{t('open.verify')}</Button>
          <span className={styles.hint}>{t('open.verifyHint')}</span>
        </div>
      )}
    </div>
  );
}
