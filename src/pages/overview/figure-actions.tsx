import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PanelMenuItem } from '../../components/layout/panel-menu';
import { hasDemand } from '../../evaluation/has-demand';
import type { Indicator } from '../../evaluation/indicator-schema';
import { keepFilter } from '../../queries/console-search';
import { usePageParameter } from '../../queries/use-page-parameter';
import { useDatasetTitle } from './use-dataset-title';
import type { Twin } from './use-twin';

interface FigureActionsProps {
  readonly indicator: Indicator;
  readonly twin?: Twin;
}

/** From a figure to its records, its SQL, its method card and its table. */
export function FigureActions({ indicator, twin }: FigureActionsProps) {
  const { t } = useTranslation('overview');
  const titleOf = useDatasetTitle();
  const navigate = useNavigate();
  const [, setView] = usePageParameter('view');
  const datasets = [
    ...new Set([...(indicator.flow ?? []), ...(indicator.stock ?? [])].map((each) => each.dataset)),
  ];
  const open = (dataset: string, part: 'counted' | 'missed') =>
    void navigate({
      to: '/ledgers/$dataset',
      params: { dataset },
      search: (previous) => ({ ...keepFilter(previous), measure: indicator.name, part }),
    });
  const named = (dataset: string, label: string) =>
    datasets.length > 1 ? `${label} · ${titleOf(dataset)}` : label;

  return (
    <>
      {datasets.map((dataset) => (
        <PanelMenuItem
          key={dataset}
          label={named(dataset, t('action.records'))}
          icon="table"
          onSelect={() => open(dataset, 'counted')}
        />
      ))}
      {(hasDemand(indicator) ? datasets : []).map((dataset) => (
        <PanelMenuItem
          key={dataset}
          label={named(dataset, t('action.missed'))}
          icon="filter"
          onSelect={() => open(dataset, 'missed')}
        />
      ))}
      <PanelMenuItem
        label={t('action.sql')}
        icon="code"
        onSelect={() => setView(`sql.${indicator.name}`)}
      />
      <PanelMenuItem
        label={t('action.method')}
        icon="document"
        onSelect={() =>
          void navigate({
            to: '/method/$indicator',
            params: { indicator: indicator.name },
            search: keepFilter,
          })
        }
      />
      {twin ? (
        <PanelMenuItem
          label={t(twin.isTable ? 'action.chart' : 'action.table')}
          icon={twin.isTable ? 'chart' : 'table'}
          onSelect={twin.toggle}
        />
      ) : null}
    </>
  );
}
