import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Icon } from '../../../components/controls/icon';
import { Progress } from '../../../components/layout/progress';
import type { LoadMode } from '../../../engine/local-rows';
import type { ImportedFile } from '../../../queries/intake/import-stage';
import { loadOutcome } from '../../../queries/intake/load-outcome';
import { useLoadPreview } from '../../../queries/intake/use-load-preview';
import { useLoading } from '../../../queries/intake/use-loading';
import { useWorkspaceState } from '../../../queries/use-workspace';
import type { ReadFile } from '../../../workers/intake-messages';
import choices from './choices.module.css';
import styles from './load-form.module.css';
import { LoadModeChoice } from './load-mode-choice';
import { LoadProgress } from './load-progress';
import { LoadScopeChoice } from './load-scope-choice';
import { PreviewCounts } from './preview-counts';
import { useLoadScope } from './use-load-scope';

interface LoadFormProps {
  readonly imported: ImportedFile;
  readonly result: ReadFile;
}

/** Loads the accepted rows, with what that does to every page said beforehand. */
export function LoadForm(props: LoadFormProps) {
  const isReady = useWorkspaceState().kind === 'ready';
  return isReady ? <ReadyLoadForm {...props} /> : null;
}

function ReadyLoadForm(props: LoadFormProps) {
  const { imported, result } = props;
  const { cancel } = useLoading();
  const { t } = useTranslation('intake');
  const { stage } = imported;
  if (stage.kind === 'loading') {
    return <LoadProgress stage={stage} onCancel={() => cancel(imported.id)} />;
  }
  if (result.report.accepted === 0) return <p className={styles.nothing}>{t('load.nothing')}</p>;
  return <LoadChoices {...props} />;
}

function LoadChoices({ imported, result }: LoadFormProps) {
  const { report } = result;
  const { t } = useTranslation(['intake', 'quality']);
  const { load } = useLoading();
  const into = useLoadScope([report]);
  const { scope, asOf } = into;

  const { data: preview, isPending, error } = useLoadPreview(result, scope);
  const [chosenMode, setMode] = useState<LoadMode>('append');
  const hasOwn = (preview?.ownRows ?? 0) > 0;
  const mode = hasOwn ? chosenMode : 'append';

  const rows = preview ? loadOutcome(preview, mode).loaded : report.accepted;

  function submit(event: FormEvent): void {
    event.preventDefault();
    void load(imported, { scope, mode, asOf });
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <LoadScopeChoice {...into} />
      {isPending && <Progress done={0} text={t('quality:progress.preview')} />}
      {error && <p className={choices.note}>{t('quality:preview.failed')}</p>}
      {preview && preview.fresh < preview.offered && <PreviewCounts preview={preview} />}
      {preview && hasOwn && <LoadModeChoice preview={preview} mode={mode} onChange={setMode} />}
      {rows === 0 && mode !== 'replace' ? (
        <p className={styles.complete} role="status">
          <Icon name="check" />
          {t('intake:load.allKnown', { count: report.accepted })}
        </p>
      ) : (
        <div className={styles.action}>
          <Button type="submit" variant="primary">
            {mode === 'replace'
              ? t('quality:preview.replaceButton', { count: rows })
              : t('quality:preview.button', { count: rows })}
          </Button>
          <span className={choices.note}>{t('intake:load.consequence')}</span>
        </div>
      )}
    </form>
  );
}
