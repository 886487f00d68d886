import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../components/controls/icon-button';
import { useLanguage } from '../../../components/use-language';
import type { ImportedFile } from '../../../queries/intake/import-stage';
import { useImports } from '../../../queries/intake/import-store';
import { formatBytes } from '../../../util/format-bytes';
import { CompletionCounts } from './completion-counts';
import { CorrectionNote } from './correction-note';
import styles from './import-card.module.css';
import { ImportFailed } from './import-failed';
import { ImportProgress } from './import-progress';
import { LoadForm } from './load-form';
import { LoadedNote } from './loaded-note';
import { MappingNotes } from './mapping-notes';
import { PassedOver } from './passed-over';
import { ReadOptions } from './read-options';
import { ReportCounts } from './report-counts';
import {
  SteadyColumnMapping,
  SteadyDatasetChoice,
  SteadyFileFacts,
  SteadyRejectedRows,
  SteadyRuleCounts,
} from './steady-parts';

/** One file: how it was understood, what the rules did, what will be loaded. */
export function ImportCard({ imported }: { readonly imported: ImportedFile }) {
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const remove = useImports((state) => state.remove);
  const heading = useId();
  const { id, file, inspection, plan, stage } = imported;
  const result = 'result' in stage ? stage.result : null;
  return (
    <article className={styles.card} aria-labelledby={heading}>
      <header className={styles.header}>
        <h3 id={heading} className={styles.name}>
          {inspection && inspection.tables.length > 1
            ? `${file.name} › ${inspection.table}`
            : file.name}
        </h3>
        <span className={styles.size}>{formatBytes(file.size, language)}</span>
        {stage.kind !== 'loading' && (
          <IconButton icon="close" label={t('stage.remove')} onClick={() => remove(id)} />
        )}
      </header>
      {inspection && <SteadyFileFacts imported={imported} inspection={inspection} />}
      {inspection && <SteadyDatasetChoice imported={imported} inspection={inspection} />}
      <MappingNotes imported={imported} />
      <CorrectionNote imported={imported} />
      <ImportProgress imported={imported} />
      {stage.kind === 'failed' && <ImportFailed failure={stage.failure} />}
      {result && plan && (
        <>
          <ReportCounts report={result.report} />
          <PassedOver rows={result.report.passedOver} />
          <CompletionCounts id={id} report={result.report} />
          {stage.kind === 'read' && stage.failure && <ImportFailed failure={stage.failure} />}
          {stage.kind === 'loaded' ? (
            <LoadedNote imported={imported} stage={stage} />
          ) : (
            <LoadForm imported={imported} result={result} />
          )}
          {result.report.rejected > 0 && <SteadyRejectedRows imported={imported} result={result} />}
        </>
      )}
      {inspection && plan && (
        <>
          <ReadOptions id={id} options={plan.options} disabled={stage.kind === 'loading'} />
          <SteadyColumnMapping imported={imported} inspection={inspection} plan={plan} />
        </>
      )}
      {result && <SteadyRuleCounts file={file} report={result.report} />}
    </article>
  );
}
