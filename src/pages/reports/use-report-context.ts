import { useMemo } from 'react';
import { useFigurePainter } from '../../components/report/use-figure-painter';
import type { ReportContext } from '../../queries/reports/report-context';
import { reportSource } from '../../queries/reports/report-source';
import { useReportTexts } from '../../queries/reports/report-texts';
import { useWorkspace } from '../../queries/use-workspace';
import type { Language } from '../../util/language';

/** What reports in a language are written with; null until texts and the painter are there. */
export function useReportContext(language: Language): ReportContext | null {
  const workspace = useWorkspace();
  const texts = useReportTexts(language);
  const draw = useFigurePainter(language);
  return useMemo(
    () =>
      texts && draw
        ? { texts, draw, source: reportSource(workspace, texts.letters, language) }
        : null,
    [texts, draw, workspace, language],
  );
}
