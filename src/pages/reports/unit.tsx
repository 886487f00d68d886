import { useMemo } from 'react';
import { departmentCodes } from '../../catalog/departments';
import type { Filter } from '../../catalog/filter';
import { useMonthRanking } from '../../queries/evaluation/use-month-ranking';
import { useModels } from '../../queries/models/use-models';
import { geography } from '../../queries/overview/geography-of-catalog';
import { useOverview } from '../../queries/overview/use-overview';
import type { ReportContext } from '../../queries/reports/report-context';
import { unitReport } from '../../queries/reports/unit-report';
import { useFilter } from '../../queries/use-filter';
import { useOpenRows } from '../../queries/warnings/use-open-rows';
import { firstFailure } from './making';
import { modelOfLevel } from './models-of-units';
import { ReportView } from './report-view';

interface UnitProps {
  /** Code of a region or of a department. */
  readonly unit: string;
  readonly context: ReportContext | null;
}

/** The supervision report of a region with what is in it, or of a department in all regions. */
export function Unit({ unit, context }: UnitProps) {
  const { filter } = useFilter();
  const { from, to } = filter;
  const { models } = useModels();
  const isDepartment = departmentCodes.includes(unit);
  const level = isDepartment ? 'department' : geography.cities.includes(unit) ? 'city' : 'county';
  const everybody: Filter = useMemo(
    () => ({ from, to, regions: [], departments: [], areas: [] }),
    [from, to],
  );
  const own: Filter = useMemo(
    () =>
      isDepartment ? { ...everybody, departments: [unit] } : { ...everybody, regions: [unit] },
    [everybody, isDepartment, unit],
  );
  const overview = useOverview(own);
  const province = useOverview(everybody);
  const warnings = useOpenRows(own);
  const ranking = useMonthRanking(modelOfLevel(models, level));
  const report = useMemo(
    () =>
      context && overview.data && province.data && warnings.rows && ranking.data && from && to
        ? unitReport(
            {
              unit,
              overview: overview.data,
              province: province.data,
              from,
              to,
              warnings: warnings.rows,
              scored: ranking.data.scored,
              ranking: ranking.data.ranking,
              scoreMonth: ranking.data.month,
            },
            context,
          )
        : null,
    [context, overview.data, province.data, warnings.rows, ranking.data, unit, from, to],
  );
  return <ReportView report={report} {...firstFailure([overview, warnings, ranking])} />;
}
