import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../../catalog/dataset-schema';
import { Button } from '../../../components/controls/button';
import { saveFile } from '../../../components/save-file';
import { useLanguage } from '../../../components/use-language';
import { keepFilter } from '../../../queries/console-search';
import {
  type TemplateKind,
  templateKinds,
  writeDatasetTemplate,
} from '../../../queries/systems/write-dataset-template';
import { formatMonth } from '../../../util/format-date';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import styles from './page.module.css';
import type { LoadedFacts } from './systems-table';

interface DatasetCellsProps extends LoadedFacts {
  readonly dataset: Dataset;
}

/** What is loaded of a dataset, and the template for whoever must deliver it. */
export function DatasetCells(props: DatasetCellsProps) {
  const { dataset, counts, periods, qualities, onFailure } = props;
  const { t } = useTranslation('coverage');
  const language = useLanguage();
  const title = textIn(language, dataset.title);
  const rows = counts.get(dataset.name) ?? 0;
  const period = periods.get(dataset.name);
  const quality = qualities?.get(dataset.name) ?? null;

  async function save(kind: TemplateKind): Promise<void> {
    try {
      const { file, name } = await writeDatasetTemplate(dataset, kind, language, t);
      saveFile(file, name);
    } catch (error) {
      onFailure(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <>
      <td>
        <Link
          to="/ledgers/$dataset"
          params={{ dataset: dataset.name }}
          search={keepFilter}
          className={styles.link}
        >
          {title}
        </Link>
      </td>
      <td data-numeric className={rows === 0 ? styles.none : undefined}>
        {rows === 0 ? t('empty') : formatNumber(rows, language)}
      </td>
      <td className={styles.period}>
        {rows > 0 && period
          ? [period.first, period.last]
              .map((day) => formatMonth(day.slice(0, 7), language))
              .join(language === 'zh-CN' ? '至' : ' – ')
          : ''}
      </td>
      <td data-numeric>
        {rows === 0 ? '' : quality === null ? '…' : formatNumber(quality * 100, language, 1)}
      </td>
      <td>
        <div className={styles.templates}>
          {templateKinds.map((kind) => (
            <Button
              key={kind}
              variant="plain"
              aria-label={t(`template.${kind}`, { dataset: title })}
              onClick={() => void save(kind)}
            >
              {kind === 'xlsx' ? 'Excel' : 'CSV'}
            </Button>
          ))}
        </div>
      </td>
    </>
  );
}
