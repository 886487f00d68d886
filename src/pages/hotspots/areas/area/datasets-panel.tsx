import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../components/use-language';
import { useAreaDatasets } from '../../../../queries/areas/area-datasets';
import { keepFilter } from '../../../../queries/console-search';
import { useFilter } from '../../../../queries/use-filter';
import { formatNumber } from '../../../../util/format-number';
import { textIn } from '../../../../util/language';
import { TwinPanel } from '../twin-panel';
import styles from './flags-panel.module.css';

/** The records of the area in every dataset, and the way to them. */
export function DatasetsPanel() {
  const { t } = useTranslation('areas');
  const language = useLanguage();
  const { filter } = useFilter();
  const { data, error, refetch } = useAreaDatasets(filter);
  return (
    <TwinPanel
      title={t('datasets.title')}
      subtitle={t('datasets.subtitle')}
      file={t('datasets.title')}
      className={styles.panel}
      status={
        error
          ? { kind: 'error', message: error.message, onRetry: () => void refetch() }
          : data
            ? data.length > 0
              ? undefined
              : { kind: 'empty' }
            : { kind: 'loading' }
      }
      columns={[
        { key: 'dataset', title: t('datasets.dataset') },
        { key: 'records', title: t('datasets.records'), numeric: true },
      ]}
      rows={(data ?? []).map(({ dataset, records }) => ({
        key: dataset.name,
        cells: [
          <Link
            key="dataset"
            to="/ledgers/$dataset"
            params={{ dataset: dataset.name }}
            search={(previous) => ({ ...keepFilter(previous), measure: undefined })}
          >
            {textIn(language, dataset.title)}
          </Link>,
          formatNumber(records, language),
        ],
        values: [textIn(language, dataset.title), records],
      }))}
    />
  );
}
