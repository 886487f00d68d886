import { useCallback } from 'react';
import type { ReportTexts } from '../../../queries/reports/report-texts';
import { useFilter } from '../../../queries/use-filter';
import { usePageParameter } from '../../../queries/use-page-parameter';
import { warningLevels } from '../../../warnings/warning-level';

/** What the list of warnings is filtered by, in the language of a letter; empty where by nothing. */
export function useScopeText(): (texts: ReportTexts) => string {
  const { filter } = useFilter();
  const [kind] = usePageParameter('kind');
  const [search] = usePageParameter('search');
  return useCallback(
    ({ names, letters, warnings, language }) => {
      const and = language === 'zh-CN' ? '、' : ', ';
      const levels = warningLevels.filter((level) => kind?.split(',').includes(level));
      const parts = [
        filter.regions.map(names.region),
        filter.departments.map(names.department),
        filter.areas.map(names.area),
        levels.map((level) => warnings(`level.${level}`)),
        search?.trim() ? [`“${search.trim()}”`] : [],
      ].filter((part) => part.length > 0);
      if (parts.length === 0) return '';
      const filtered = parts.map((part) => part.join(and)).join(language === 'zh-CN' ? '；' : '; ');
      return letters('circular.filtered', { filter: filtered });
    },
    [filter, kind, search],
  );
}
