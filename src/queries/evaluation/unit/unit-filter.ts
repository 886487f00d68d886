import { emptyFilter, type Filter } from '../../../catalog/filter';
import type { ScopedModel } from '../../../evaluation/model/model-units';
import { modelWindow } from '../../../evaluation/model/model-window';
import type { Month } from '../../../util/month';

/** The filter that lets through what a model counts for a unit in a month. */
export function unitFilter(
  { unitLevel, period, department }: Pick<ScopedModel, 'unitLevel' | 'period' | 'department'>,
  unit: string,
  month: Month,
): Filter {
  const [from, to] = modelWindow(period, month);
  const isDepartment = unitLevel === 'department';
  return {
    ...emptyFilter,
    from,
    to,
    regions: isDepartment ? [] : [unit],
    departments: isDepartment ? [unit] : department === undefined ? [] : [department],
  };
}
