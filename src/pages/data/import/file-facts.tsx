import { useTranslation } from 'react-i18next';
import { Select } from '../../../components/controls/select';
import type { Inspection } from '../../../intake/read/inspect-table';
import { readingOf } from '../../../intake/source/reading';
import { type Delimiter, delimiters } from '../../../intake/text/sniff-delimiter';
import { type TextEncodingName, textEncodings } from '../../../intake/text/sniff-encoding';
import type { ImportedFile } from '../../../queries/intake/import-stage';
import { useImports } from '../../../queries/intake/import-store';
import styles from './choices.module.css';

const delimiterNames = { ',': 'comma', '\t': 'tab', ';': 'semicolon', '|': 'pipe' } as const;

interface FileFactsProps {
  readonly imported: ImportedFile;
  readonly inspection: Inspection;
}

/** Sheet, encoding, delimiter and header as they were recognised, each to be corrected. */
export function FileFacts({ imported: { id, stage }, inspection }: FileFactsProps) {
  const { t } = useTranslation('intake');
  const reinspect = useImports((state) => state.reinspect);
  const { encoding, delimiter, table, tables, headerLine, titleRows } = inspection;
  const chosen = readingOf(inspection);
  const isBusy = stage.kind === 'loading';
  const lines = [...titleRows, ...inspection.sampleRows.slice(0, 5)].map(({ line }) => line);
  return (
    <div className={styles.choices}>
      {table !== null && tables.length > 1 && (
        <Select
          label={t('file.table')}
          value={table}
          disabled={isBusy}
          options={tables.map((name) => ({ value: name, label: name }))}
          onChange={(value) => reinspect(id, { format: chosen.format, table: value })}
        />
      )}
      {encoding !== null && (
        <Select
          label={t('file.encoding')}
          value={encoding}
          disabled={isBusy}
          options={textEncodings.map((value) => ({ value, label: value.toUpperCase() }))}
          onChange={(value) => reinspect(id, { ...chosen, encoding: value as TextEncodingName })}
        />
      )}
      {delimiter !== null && (
        <Select
          label={t('file.delimiter')}
          value={delimiter}
          disabled={isBusy}
          options={delimiters.map((value) => ({
            value,
            label: t(`file.delimiters.${delimiterNames[value]}`),
          }))}
          onChange={(value) => reinspect(id, { encoding, delimiter: value as Delimiter })}
        />
      )}
      <span className={styles.note}>{t(`file.formats.${inspection.format}`)}</span>
      {headerLine > 0 && (
        <Select
          label={t('file.header')}
          value={String(headerLine)}
          disabled={isBusy}
          options={[...new Set([...lines, headerLine])]
            .sort((a, b) => a - b)
            .map((line) => ({ value: String(line), label: t('file.headerLine', { line }) }))}
          onChange={(value) => reinspect(id, { ...chosen, headerLine: Number(value) })}
        />
      )}
      {titleRows.length > 0 && (
        <span className={styles.note}>{t('file.titleRows', { count: titleRows.length })}</span>
      )}
    </div>
  );
}
