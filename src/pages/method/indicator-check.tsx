import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureCheckView } from '../../components/code/figure-check-view';
import type { Indicator } from '../../evaluation/indicator-schema';
import { figureSql } from '../../queries/figures/use-figure';
import { useFigureCheck } from '../../queries/figures/use-figure-check';
import { useScopeText } from '../../queries/figures/use-scope-text';
import { useFilter } from '../../queries/use-filter';
import { usePageParameter } from '../../queries/use-page-parameter';
import { useWorkspace, useWorkspaceState } from '../../queries/use-workspace';

interface IndicatorCheckProps {
  readonly indicator: Indicator;
}

/** The SQL of an indicator under the filter in force, run on request and checked another way. */
export function IndicatorCheck({ indicator }: IndicatorCheckProps) {
  const { t } = useTranslation('method');
  const { kind } = useWorkspaceState();
  const [view] = usePageParameter('view');
  const place = useRef<HTMLDivElement>(null);
  const isAsked = view === 'sql' && kind === 'ready';
  useEffect(() => {
    if (isAsked) place.current?.scrollIntoView({ block: 'center' });
  }, [isAsked]);
  return (
    <div ref={place}>
      {kind === 'ready' ? <Check indicator={indicator} /> : <p>{t('sql.needsWorkspace')}</p>}
    </div>
  );
}

function Check({ indicator }: IndicatorCheckProps) {
  const { t } = useTranslation('method');
  const { filter } = useFilter();
  const { asOf } = useWorkspace();
  const check = useFigureCheck(indicator, filter);
  const scope = useScopeText(indicator, filter, asOf);
  return (
    <FigureCheckView
      title="SQL"
      intro={t('sql.intro', { scope })}
      sql={figureSql(indicator, filter, asOf)}
      check={check}
    />
  );
}
