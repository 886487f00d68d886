import { useTranslation } from 'react-i18next';
import { datasetByName, families } from '../../../catalog/catalog';
import { Select } from '../../../components/controls/select';
import { useLanguage } from '../../../components/use-language';
import type { Inspection } from '../../../intake/read/inspect-table';
import type { ImportedFile } from '../../../queries/intake/import-stage';
import { useImports } from '../../../queries/intake/import-store';
import { formatPercent } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import styles from './choices.module.css';

const offeredCandidates = 4;

interface DatasetChoiceProps {
  readonly imported: ImportedFile;
  readonly inspection: Inspection;
}

/** The dataset of a file with its confidence, to be corrected; asked for where it is not sure. */
export function DatasetChoice({ imported: { id, plan, stage }, inspection }: DatasetChoiceProps) {
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const choose = useImports((state) => state.chooseDataset);
  const likely = inspection.candidates.slice(0, offeredCandidates);
  const fit = inspection.candidates.find(({ dataset }) => dataset === plan?.dataset);
  return (
    <div className={styles.choices}>
      {stage.kind === 'choosing' && (
        <p className={styles.ask} role="status">
          {t('dataset.ask')}
        </p>
      )}
      <Select
        label={t('dataset.label')}
        value={plan?.dataset ?? ''}
        disabled={stage.kind === 'loading'}
        options={plan ? [] : [{ value: '', label: t('dataset.choose') }]}
        onChange={(dataset) => dataset && choose(id, dataset)}
      >
        {likely.length > 0 && (
          <optgroup label={t('dataset.likely')}>
            {likely.map(({ dataset, confidence }) => (
              <option key={dataset} value={dataset}>
                {`${textIn(language, datasetByName(dataset).title)} · ${formatPercent(confidence, language, 0)}`}
              </option>
            ))}
          </optgroup>
        )}
        {families.map(({ name, title, datasets }) => {
          const others = datasets.filter((each) =>
            likely.every(({ dataset }) => dataset !== each.name),
          );
          return (
            <optgroup key={name} label={textIn(language, title)}>
              {others.map((dataset) => (
                <option key={dataset.name} value={dataset.name}>
                  {textIn(language, dataset.title)}
                </option>
              ))}
            </optgroup>
          );
        })}
      </Select>
      {fit && (
        <span className={styles.note}>
          {t('dataset.confidence', { share: formatPercent(fit.confidence, language, 0) })}
        </span>
      )}
    </div>
  );
}
