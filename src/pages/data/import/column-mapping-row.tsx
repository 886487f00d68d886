import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../../catalog/catalog';
import { useLanguage } from '../../../components/use-language';
import { coverSample } from '../../../intake/read/cover-sample';
import type { Inspection } from '../../../intake/read/inspect-table';
import type { ReadPlan } from '../../../intake/read/read-plan';
import type { ImportedFile } from '../../../queries/intake/import-stage';
import { formatPercent } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import styles from './column-mapping.module.css';
import { type ColumnTarget, targetGroups } from './column-mapping-options';
import { ColumnMappingPicker } from './column-mapping-picker';

const shownSamples = 3;

interface ColumnMappingRowProps {
  readonly imported: ImportedFile;
  readonly inspection: Inspection;
  readonly plan: ReadPlan;
  readonly column: number;
  readonly onChoose: (column: number, target: ColumnTarget) => void;
}

/** One column: its header, values of the first rows, what it becomes and why. */
export function ColumnMappingRow(props: ColumnMappingRowProps) {
  const { imported, inspection, plan, column, onChoose } = props;
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const { headers } = inspection;
  const dataset = datasetByName(plan.dataset);
  const header = headers[column]?.trim() || t('mapping.empty');
  const field = dataset.fields.find(({ name }) => name === plan.mapping[column]) ?? null;
  const isExtra = plan.extraColumns?.includes(column) ?? false;
  const match = imported.columns?.matches[column] ?? null;
  const isOwn = match?.field.name === field?.name;
  const kind = match && isOwn ? match.kind : 'chosen';
  const samples = samplesOf(inspection, column, plan);
  const words = { none: t('mapping.ignore'), extra: t('mapping.keep') };
  const unfilled = isExtra ? words.extra : words.none;
  return (
    <tr data-ignored={field || isExtra ? undefined : true}>
      <th scope="row">
        <span className={styles.header}>{header}</span>
        <span className={styles.samples}>
          {samples.length === 0 ? t('mapping.noValues') : samples.join(' · ')}
        </span>
      </th>
      <td className={styles.choice}>
        <ColumnMappingPicker
          label={`${t('mapping.field')}: ${header}`}
          value={field ? textIn(language, field.title) : unfilled}
          isField={field !== null}
          selected={field?.name ?? (isExtra ? '#extra' : '#none')}
          groups={() => targetGroups(dataset, headers, plan.mapping, language, words)}
          disabled={imported.stage.kind === 'loading'}
          onChoose={(target) => onChoose(column, target)}
        />
      </td>
      <td className={styles.match}>
        {field && t(`mapping.kind.${kind}`)}
        {field && match && isOwn && match.confidence < 1 && (
          <span className={styles.confidence}>{formatPercent(match.confidence, language, 0)}</span>
        )}
      </td>
    </tr>
  );
}

/** The first different values of a column, personal ones covered unless they are to be kept. */
function samplesOf(
  { sampleRows, headers }: Inspection,
  column: number,
  { dataset, mapping, options }: ReadPlan,
): readonly string[] {
  const values = sampleRows.map(({ cells }) => cells[column]?.trim() ?? '');
  const different = [...new Set(values.filter((value) => value !== ''))].slice(0, shownSamples);
  const shown = different.map((value) => value.slice(0, 200));
  if (options.keepPersonalData) return shown;
  const name = mapping[column];
  const field = datasetByName(dataset).fields.find((each) => each.name === name) ?? null;
  return shown.map((value) => coverSample(value, field, headers[column]));
}
