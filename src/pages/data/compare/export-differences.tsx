import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { IconButton } from '../../../components/controls/icon-button';
import { Progress } from '../../../components/layout/progress';
import { saveFile } from '../../../components/save-file';
import { useLanguage } from '../../../components/use-language';
import type { Engine } from '../../../engine/engine';
import { useDifferenceExport } from '../../../queries/comparison/use-difference-export';
import type { DifferenceView } from '../../../queries/comparison/use-difference-selection';
import { comparisonCsv } from '../../../reports/comparison-csv';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import styles from './export-differences.module.css';

interface ExportDifferencesProps {
  readonly engine: Engine;
  readonly view: DifferenceView;
  readonly rowCount: number;
}

/** Writes the selected rows to a CSV file, shows how far it is, and can be cancelled. */
export function ExportDifferences({ engine, view, rowCount }: ExportDifferencesProps) {
  const { t } = useTranslation('comparison');
  const { t: word } = useTranslation('records');
  const language = useLanguage();
  const { dataset } = view.difference;
  const { kind } = view.selection;
  const title = t(`kind.${kind}`);
  const fileName = `${textIn(language, dataset.title)} ${title}.csv`;
  const save = useCallback((file: Blob) => saveFile(file, fileName), [fileName]);
  const { state, start, cancel } = useDifferenceExport(engine, save);
  const number = (value: number) => formatNumber(value, language);
  if (state.kind === 'running') {
    return (
      <span className={styles.running}>
        <Progress
          done={state.done}
          total={state.total}
          label={t('detail.export')}
          text={t('detail.exporting', { done: number(state.done), total: number(state.total) })}
        />
        <IconButton icon="close" label={t('cancel')} onClick={cancel} />
      </span>
    );
  }
  const run = () => {
    const words = {
      yes: word('yes'),
      no: word('no'),
      kind: t('csv.kind'),
      lateDays: t('csv.lateDays'),
      changedFields: t('csv.changedFields'),
      newer: (field: string) => t('csv.newer', { field }),
      older: (field: string) => t('csv.older', { field }),
    };
    const csv = comparisonCsv(
      dataset.fields,
      { title, isChanged: kind === 'changed' },
      language,
      words,
    );
    void start(view, csv, rowCount);
  };
  return (
    <>
      <Button icon="download" onClick={run} disabled={rowCount === 0}>
        {t('detail.export')}
      </Button>
      {state.kind === 'failed' && (
        <p role="alert" className={styles.failed}>
          {t('detail.exportFailed', { message: state.message })}
        </p>
      )}
    </>
  );
}
