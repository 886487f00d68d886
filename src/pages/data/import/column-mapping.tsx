import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../../catalog/catalog';
import { useLanguage } from '../../../components/use-language';
import { coverSample } from '../../../intake/read/cover-sample';
import type { Inspection } from '../../../intake/read/inspect-table';
import type { ReadPlan } from '../../../intake/read/read-plan';
import type { ImportedFile } from '../../../queries/intake/import-stage';
import { useImports } from '../../../queries/intake/import-store';
import { textIn } from '../../../util/language';
import styles from './import-table.module.css';
import { ScrollRegion } from './scroll-region';
import { Select } from './select';

const shownSamples = 3;

interface ColumnMappingProps {
  readonly imported: ImportedFile;
  readonly inspection: Inspection;
  readonly plan: ReadPlan;
}

/** Which field each column fills, with values of the first rows; every one can be corrected. */
export function ColumnMapping({ imported, inspection, plan }: ColumnMappingProps) {
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const mapColumn = useImports((state) => state.mapColumn);
  const { id, stage } = imported;
  const dataset = datasetByName(plan.dataset);
  const mapped = plan.mapping.filter((name) => name !== null).length;
  const columns = inspection.headers.filter((header) => header.trim() !== '').length;
  const options = [
    { value: '', label: t('mapping.ignore') },
    ...dataset.fields.map(({ name, title, constraints }) => ({
      value: name,
      label: constraints?.required
        ? `${textIn(language, title)} (${t('mapping.required')})`
        : textIn(language, title),
    })),
  ];
  const missing = 'result' in stage ? stage.result.report.missingColumns : [];
  const names = missing.map((name) => {
    const field = dataset.fields.find((each) => each.name === name);
    return field ? textIn(language, field.title) : name;
  });
  return (
    <details className={styles.details} open={mapped === 0 || undefined}>
      <summary className={styles.summary}>
        {t('mapping.title')}
        <span className={styles.note}>
          {t('mapping.mapped', { count: mapped })}
          {columns > mapped && ` · ${t('mapping.unmapped', { count: columns - mapped })}`}
        </span>
      </summary>
      {names.length > 0 && (
        <p className={styles.missing}>
          {t('mapping.missing', { fields: names.join(language === 'zh-CN' ? '、' : ', ') })}
        </p>
      )}
      <ScrollRegion label={t('mapping.title')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('mapping.column')}</th>
              <th scope="col">{t('mapping.field')}</th>
              <th scope="col" className={styles.wide}>
                {t('mapping.samples')}
              </th>
            </tr>
          </thead>
          <tbody>
            {inspection.headers.map((header, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place only.
              <tr key={column} data-ignored={plan.mapping[column] ? undefined : true}>
                <th scope="row">{header.trim() || t('mapping.empty')}</th>
                <td>
                  <Select
                    label={`${t('mapping.field')}: ${header}`}
                    isLabelHidden
                    value={plan.mapping[column] ?? ''}
                    disabled={stage.kind === 'loading'}
                    options={options}
                    onChange={(field) => mapColumn(id, column, field || null)}
                  />
                </td>
                <td className={styles.wide}>
                  <span className={styles.samples}>{samplesOf(inspection, column, plan)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}

/** The first different values of a column, personal ones covered unless they are to be kept. */
function samplesOf(
  { sampleRows }: Inspection,
  column: number,
  { dataset, mapping, options }: ReadPlan,
): string {
  const values = sampleRows.map(({ cells }) => cells[column]?.trim() ?? '');
  const different = [...new Set(values.filter((value) => value !== ''))].slice(0, shownSamples);
  if (options.keepPersonalData) return different.join(' · ');
  const name = mapping[column];
  const field = datasetByName(dataset).fields.find((each) => each.name === name) ?? null;
  return different.map((value) => coverSample(value, field)).join(' · ');
}
