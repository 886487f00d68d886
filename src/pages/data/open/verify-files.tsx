import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Icon } from '../../../components/controls/icon';
import { Progress } from '../../../components/layout/progress';
import { PlainTable } from '../../../components/tables/plain-table';
import { useLanguage } from '../../../components/use-language';
import { useVerification } from '../../../queries/intake/use-verification';
import type { SnapshotInfo } from '../../../queries/workspace';
import { formatBytes } from '../../../util/format-bytes';
import styles from './verify-files.module.css';

/** Whether the files of the snapshot are those of its manifest, and the check of it. */
export function VerifyFiles({ snapshot }: { readonly snapshot: SnapshotInfo }) {
  const { t } = useTranslation('data');
  const language = useLanguage();
  const { run, start } = useVerification(snapshot.location);
  const { verification } = snapshot;
  const wrong = run.kind === 'done' ? run.files.filter(({ state }) => state !== 'ok') : [];
  return (
    <div className={styles.verify}>
      <p className={styles.state} data-state={verification} role="status">
        {verification !== 'unverified' && (
          <Icon name={verification === 'verified' ? 'check' : 'alert'} />
        )}
        {run.kind === 'done' && wrong.length === 0
          ? t('open.checked', { count: run.files.length })
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
      {wrong.length > 0 && (
        <PlainTable
          caption={t('open.verification')}
          columns={[
            { key: 'file', title: t('open.fileColumn') },
            { key: 'state', title: t('open.stateColumn') },
          ]}
          rows={wrong.map(({ path, state }) => ({
            key: path,
            cells: [path, t(`open.file.${state}`)],
          }))}
        />
      )}
      {run.kind !== 'running' && (
        <div className={styles.action}>
          <Button onClick={() => void start()}>{t('open.verify')}</Button>
          <span className={styles.hint}>{t('open.verifyHint')}</span>
        </div>
      )}
    </div>
  );
}
