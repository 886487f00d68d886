import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../../catalog/dataset-schema';
import { useLanguage } from '../../../components/use-language';
import type { FieldResult } from '../../../intake/quality/quality-report-schema';
import type { AssessedFile } from '../../../queries/quality/use-file-quality';
import { formatNumber, formatPercent } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import { FieldRules } from './field-rules';
import { defectsOf, repairedOf } from './field-sums';
import styles from './quality-table.module.css';
import { RejectedOfField } from './rejected-of-field';

interface FieldRowProps {
  readonly dataset: Dataset;
  readonly result: FieldResult;
  readonly rows: number;
  readonly files: readonly AssessedFile[];
}

/** One field with its counts; opened, the rules with examples and the rows it had rejected. */
export function FieldRow({ dataset, result, rows, files }: FieldRowProps) {
  const { t } = useTranslation('quality');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const field = dataset.fields.find(({ name }) => name === result.field) ?? null;
  const defects = defectsOf(result);
  const repaired = repairedOf(result);
  return (
    <details className={styles.field} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary
        className={styles.row}
        data-none={(result.filled === 0 && defects === 0) || undefined}
      >
        <span className={styles.name}>
          {field ? textIn(language, field.title) : t('fields.wholeRow')}
        </span>
        <span data-numeric>
          {field && rows > 0 ? formatPercent(result.filled / rows, language, 1) : ''}
        </span>
        <span data-numeric data-defects={defects > 0 || undefined}>
          {formatNumber(defects, language)}
        </span>
        <span data-numeric>{formatNumber(repaired, language)}</span>
      </summary>
      {isOpen && (
        <div className={styles.found}>
          <FieldRules dataset={dataset.name} result={result} />
          <RejectedOfField dataset={dataset.name} field={result.field} files={files} />
        </div>
      )}
    </details>
  );
}
