import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button';
import { IconButton } from '../../components/controls/icon-button';
import { Progress } from '../../components/layout/progress';
import { useLanguage } from '../../components/use-language';
import type { KeyCounts } from '../../queries/records/key-counts';
import { useRecordsExport } from '../../queries/records/use-records-export';
import type { RecordsView } from '../../queries/records/use-records-view';
import { useWorkspace } from '../../queries/use-workspace';
import { formatNumber } from '../../util/format-number';
import { textIn } from '../../util/language';
import styles from './export-button.module.css';

interface ExportButtonProps {
  readonly view: RecordsView;
  readonly rowCount: number | null;
  readonly keyCounts: KeyCounts | null;
}

/** Writes all records of the table to a CSV file, shows how far it is, and can be cancelled. */
export function ExportButton({ view, rowCount, keyCounts }: ExportButtonProps) {
  const { t } = useTranslation('records');
  const language = useLanguage();
  const { asOf } = useWorkspace();
  const { state, start, cancel, dismiss } = useRecordsExport();
  const number = (value: number) => formatNumber(value, language);
  if (state.kind === 'running') {
    return (
      <span className={styles.running}>
        <Progress
          done={state.done}
          total={state.total}
          label={t('toolbar.export')}
          text={t('toolbar.progress', { done: number(state.done), total: number(state.total) })}
        />
        <IconButton icon="close" label={t('toolbar.cancel')} onClick={cancel} />
      </span>
    );
  }
  const title = textIn(language, view.dataset.title);
  const run = () =>
    void start({
      dataset: view.dataset,
      fields: view.fields,
      where: view.selection.where,
      sort: view.sort,
      keyCounts,
      rowCount: rowCount ?? 0,
      language,
      words: { yes: t('yes'), no: t('no'), extra: t('record.extra') },
      fileName: `${title} ${asOf}.csv`,
    });
  return (
    <>
      <Button
        icon="download"
        onClick={run}
        disabled={!rowCount}
        title={rowCount ? t('toolbar.exportOf', { count: rowCount }) : undefined}
      >
        {t('toolbar.export')}
      </Button>
      {state.kind === 'failed' && (
        <p className={styles.failed} role="alert">
          {t('toolbar.exportFailed', { message: state.error.message })}
          <IconButton icon="close" label={t('toolbar.cancel')} onClick={dismiss} />
        </p>
      )}
    </>
  );
}
