import { useMemo } from 'react';
import { useMonthRanking } from '../../queries/evaluation/use-month-ranking';
import { useModels } from '../../queries/models/use-models';
import { useOverview } from '../../queries/overview/use-overview';
import { briefReport } from '../../queries/reports/brief-report';
import type { ReportContext } from '../../queries/reports/report-context';
import { useFilter } from '../../queries/use-filter';
import { useOpenRows } from '../../queries/warnings/use-open-rows';
import { firstFailure } from './making';
import { modelOfLevel } from './models-of-units';
import { ReportView } from './report-view';

/** The monthly brief under the filter of the console. */
export function Brief({ context }: { readonly context: ReportContext | null }) {
  const { filter } = useFilter();
  const { models } = useModels();
  const overview = useOverview(filter);
  const warnings = useOpenRows(filter);
  const ranking = useMonthRanking(modelOfLevel(models, 'county'));
  const report = useMemo(
    () =>
      context && overview.data && warnings.rows && ranking.data
        ? briefReport(
            {
              overview: overview.data,
              filter,
              warnings: warnings.rows,
              scored: ranking.data.scored,
              ranking: ranking.data.ranking,
              scoreMonth: ranking.data.month,
            },
            context,
          )
        : null,
    [context, overview.data, warnings.rows, ranking.data, filter],
  );
  return <ReportView report={report} {...firstFailure([overview, warnings, ranking])} />;
}
