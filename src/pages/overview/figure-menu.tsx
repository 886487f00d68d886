import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type PanelAction, PanelMenu } from '../../components/layout/panel-menu';
import type { Indicator } from '../../evaluation/indicator-schema';
import { keepFilter } from '../../queries/console-search';
import { usePageParameter } from '../../queries/use-page-parameter';
import { useDatasetTitle } from './use-dataset-title';
import { useFigureFormat } from './use-figure-format';
import type { Twin } from './use-twin';

interface FigureMenuProps {
  readonly indicator: Indicator;
  readonly twin?: Twin;
}

/** From a figure to its records, its SQL, its method card and its table. */
export function FigureMenu({ indicator, twin }: FigureMenuProps) {
  const { t } = useTranslation('overview');
  const format = useFigureFormat();
  const titleOf = useDatasetTitle();
  const navigate = useNavigate();
  const [, setView] = usePageParameter('view');
  const datasets = [
    ...new Set([...(indicator.flow ?? []), ...(indicator.stock ?? [])].map((each) => each.dataset)),
  ];
  const open = (dataset: string, part: 'counted' | 'missed') => () =>
    navigate({
      to: '/ledgers/$dataset',
      params: { dataset },
      search: (previous) => ({ ...keepFilter(previous), measure: indicator.name, part }),
    });
  const named = (dataset: string, label: string) =>
    datasets.length > 1 ? `${label} · ${titleOf(dataset)}` : label;

  const actions: PanelAction[] = [
    ...datasets.map((dataset) => ({
      label: named(dataset, t('action.records')),
      icon: 'table' as const,
      onSelect: open(dataset, 'counted'),
    })),
    ...(indicator.unit === 'percent' ? datasets : []).map((dataset) => ({
      label: named(dataset, t('action.missed')),
      icon: 'filter' as const,
      onSelect: open(dataset, 'missed'),
    })),
    { label: t('action.sql'), icon: 'code', onSelect: () => setView(`sql.${indicator.name}`) },
    {
      label: t('action.method'),
      icon: 'document',
      onSelect: () =>
        navigate({
          to: '/method/$indicator',
          params: { indicator: indicator.name },
          search: keepFilter,
        }),
    },
  ];
  if (twin) {
    actions.push({
      label: t(twin.isTable ? 'action.chart' : 'action.table'),
      icon: twin.isTable ? 'chart' : 'table',
      onSelect: twin.toggle,
    });
  }
  return <PanelMenu of={format.title(indicator)} actions={actions} />;
}
