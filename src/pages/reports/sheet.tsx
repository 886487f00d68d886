import { useMemo } from 'react';
import type { Model } from '../../evaluation/model/model-schema';
import { useMonthRanking } from '../../queries/evaluation/use-month-ranking';
import type { ReportContext } from '../../queries/reports/report-context';
import { scoreSheet } from '../../queries/reports/score-sheet';
import { firstFailure } from './making';
import { ReportView } from './report-view';

interface SheetProps {
  readonly model: Model;
  readonly context: ReportContext | null;
}

/** The score sheet of all units of a model. */
export function Sheet({ model, context }: SheetProps) {
  const ranking = useMonthRanking(model);
  const report = useMemo(
    () => (context && ranking.data ? scoreSheet(ranking.data, context) : null),
    [context, ranking.data],
  );
  return <ReportView report={report} {...firstFailure([ranking])} />;
}
