import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../../catalog/catalog';
import { Panel } from '../../../components/layout/panel';
import { PlainTable } from '../../../components/tables/plain-table';
import { useLanguage } from '../../../components/use-language';
import type { OrganisationDataset } from '../../../queries/archive/organisation';
import { formatYuan } from '../../../util/format-amount';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';

/** How many records of each kind an organisation has, what they come to, and how they were done. */
export function DatasetsPanel({ datasets }: { readonly datasets: readonly OrganisationDataset[] }) {
  const { t } = useTranslation('archive');
  const language = useLanguage();
  const number = (value: number | undefined) => (value ? formatNumber(value, language) : '');
  const rows = datasets.reduce((sum, dataset) => sum + dataset.rows, 0);
  return (
    <Panel
      title={t('timeline.title', {
        records: formatNumber(rows, language),
        kinds: datasets.length,
      })}
      subtitle={t('organisation.kindsSubtitle')}
    >
      <PlainTable
        caption={t('organisation.kinds')}
        columns={[
          { key: 'kind', title: t('timeline.kind') },
          { key: 'rows', title: t('registers.rows'), numeric: true },
          { key: 'amount', title: t('organisation.amount'), numeric: true },
          { key: 'overdue', title: t('registers.overdue'), numeric: true },
          { key: 'late', title: t('registers.late'), numeric: true },
          { key: 'onTime', title: t('registers.onTime'), numeric: true },
        ]}
        rows={datasets.map(({ dataset, rows: count, amount, states }) => ({
          key: dataset,
          cells: [
            textIn(language, datasetByName(dataset).title),
            formatNumber(count, language),
            amount === null ? '' : formatYuan(amount, language),
            number(states.overdue),
            number(states.late),
            number(states.on_time),
          ],
        }))}
      />
    </Panel>
  );
}
