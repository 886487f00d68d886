import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../../catalog/catalog';
import { Button } from '../../../components/controls/button';
import { Panel } from '../../../components/layout/panel';
import { useLanguage } from '../../../components/use-language';
import type { DatasetResult, FieldResult } from '../../../intake/quality/quality-report-schema';
import type { AssessedFile } from '../../../queries/quality/use-file-quality';
import { textIn } from '../../../util/language';
import { FieldRow } from './field-row';
import { defectsOf, repairedOf } from './field-sums';
import styles from './quality-table.module.css';

interface FieldsPanelProps {
  readonly result: DatasetResult;
  /** The files whose rejected rows can be shown. */
  readonly files: readonly AssessedFile[];
}

/** The fields of a dataset, those with defects first, each with what was found in it. */
export function FieldsPanel({ result, files }: FieldsPanelProps) {
  const { t } = useTranslation('quality');
  const language = useLanguage();
  const dataset = datasetByName(result.dataset);
  const [isWhole, setWhole] = useState(false);
  const isTold = (field: FieldResult) => defectsOf(field) + repairedOf(field) > 0;
  const shown = result.fields
    .filter((field) => isTold(field) || (isWhole && field.field !== null))
    .toSorted((a, b) => defectsOf(b) - defectsOf(a) || repairedOf(b) - repairedOf(a));
  const own = files.filter(({ report }) => report.dataset === result.dataset);
  return (
    <Panel title={textIn(language, dataset.title)} subtitle={t('fields.subtitle')}>
      <div className={styles.fields}>
        <p className={styles.head} aria-hidden="true">
          <span>{t('fields.field')}</span>
          <span data-numeric>{t('fields.filled')}</span>
          <span data-numeric>{t('fields.defects')}</span>
          <span data-numeric>{t('fields.repaired')}</span>
        </p>
        {shown.map((field) => (
          <FieldRow
            key={field.field ?? ''}
            dataset={dataset}
            result={field}
            rows={result.rows}
            files={own}
          />
        ))}
        {shown.length === 0 && <p className={styles.caption}>{t('fields.none')}</p>}
        {!isWhole && (
          <Button variant="plain" onClick={() => setWhole(true)}>
            {t('fields.all', { count: dataset.fields.length })}
          </Button>
        )}
      </div>
    </Panel>
  );
}
