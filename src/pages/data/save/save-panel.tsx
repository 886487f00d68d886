import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { datasets } from '../../../catalog/catalog';
import { Button } from '../../../components/controls/button';
import { Panel } from '../../../components/layout/panel';
import { Progress } from '../../../components/layout/progress';
import { saveFile } from '../../../components/save-file';
import { useLanguage } from '../../../components/use-language';
import { useSaveSnapshot } from '../../../queries/snapshot/use-save-snapshot';
import { useRowCounts } from '../../../queries/use-row-counts';
import { useWorkspace } from '../../../queries/use-workspace';
import { formatNumber } from '../../../util/format-number';
import { SaveForm } from './save-form';
import styles from './save-panel.module.css';
import { SigningKeyChoice } from './signing-key-choice';

const names = datasets.map(({ name }) => name);

/** Hands on what is open as a snapshot that others can verify. */
export function SavePanel() {
  const { t } = useTranslation('snapshot');
  const language = useLanguage();
  const { snapshot } = useWorkspace();
  const { data: counts } = useRowCounts(names);
  const [isOpen, setOpen] = useState(false);
  const { state, save, cancel } = useSaveSnapshot(({ file, fileName }) => saveFile(file, fileName));
  const rows = [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  const number = (value: number) => formatNumber(value, language);
  if (rows === 0) return null;
  return (
    <Panel title={t('save.title')} subtitle={t('save.subtitle')}>
      <div className={styles.save}>
        {snapshot?.verification === 'failed' ? (
          <p className={styles.hint}>{t('save.failedSource')}</p>
        ) : isOpen ? (
          <>
            <SigningKeyChoice />
            <SaveForm
              rows={number(rows)}
              isBusy={state.kind === 'saving'}
              onSave={(choice) => void save(choice)}
              onClose={() => setOpen(false)}
            />
          </>
        ) : (
          <div>
            <Button icon="download" onClick={() => setOpen(true)}>
              {t('save.open')}
            </Button>
          </div>
        )}
        {state.kind === 'saving' && (
          <div className={styles.row}>
            <Progress
              done={state.done}
              total={state.total}
              label={t(`save.step.${state.step}`)}
              text={t(`save.step.${state.step}`)}
            />
            <Button variant="plain" onClick={cancel}>
              {t('local.cancel')}
            </Button>
          </div>
        )}
        {state.kind === 'saved' && (
          <p role="status" className={styles.done}>
            {t('save.done', { name: state.fileName, rows: number(state.rows) })}
          </p>
        )}
        {state.kind === 'failed' && (
          <p role="alert" className={styles.error}>
            {t('save.failed', { reason: state.error.message })}
          </p>
        )}
      </div>
    </Panel>
  );
}
