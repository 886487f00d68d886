import { useMemo } from 'react';
import { applyJournal } from '../../warnings/journal/apply-journal';
import type { Journal } from '../../warnings/journal/merge-journals';
import { identifyWarnings } from './identify-warnings';
import type { WarningsOfDay } from './use-warnings';
import { type WarningRow, warningRows } from './warning-row';

/** The warnings of the day with what was done about them; null until the rules have spoken. */
export function useWarningRows(
  data: WarningsOfDay | null,
  journal: Journal,
): readonly WarningRow[] | null {
  return useMemo(() => {
    if (!data) return null;
    const worked = applyJournal(data.warnings, journal, data.rules, data.asOf);
    const gone = worked.filter(({ warning }) => warning === null).map(({ id }) => id);
    return warningRows(worked, identifyWarnings(gone));
  }, [data, journal]);
}
