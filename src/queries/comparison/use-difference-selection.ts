import { useMemo } from 'react';
import type { Field, FieldRole } from '../../catalog/dataset-schema';
import type { DifferenceKind, DifferenceSelection } from '../../sql/compare-page';
import type { SortKey } from '../../sql/order-by';
import { useConsoleSearch } from '../use-console-search';
import { useFilter } from '../use-filter';
import type { DatasetDifference } from './comparison';

/** The kinds in the order in which they matter. */
export const differenceKinds: readonly DifferenceKind[] = ['changed', 'late', 'withdrawn', 'added'];

/** Which differences of a dataset the URL selects, and in which order. */
export interface DifferenceView {
  readonly difference: DatasetDifference;
  readonly selection: DifferenceSelection;
  readonly sort: SortKey;
}

/** The selection of the URL; without one the first kind of which there are rows. */
export function useDifferenceView(difference: DatasetDifference): DifferenceView {
  const { kind, field, search, sort } = useConsoleSearch();
  const { filter } = useFilter();
  return useMemo(() => {
    const { dataset, counts } = difference;
    const stated = differenceKinds.find((each) => each === kind);
    const first = differenceKinds.find((each) => counts[each] > 0) ?? 'added';
    const chosen = stated ?? first;
    const isField = dataset.table?.columns.some(({ name }) => name === field) ?? false;
    const choice = (role: FieldRole, codes: readonly string[]) => ({
      column: fieldOfRole(dataset.fields, role)?.name ?? null,
      codes,
    });
    return {
      difference,
      selection: {
        kind: chosen,
        changed: chosen === 'changed' && isField && field ? field : null,
        search: search ?? '',
        regions: choice('region', filter.regions),
        departments: choice('department', filter.departments),
        areas: choice('area', filter.areas),
      },
      sort: sortOf(sort, chosen, dataset.fields),
    };
  }, [difference, kind, field, search, sort, filter]);
}

/** The field of a role: the conventional name first, as elsewhere in the console. */
function fieldOfRole(fields: readonly Field[], role: FieldRole): Field | null {
  const conventional = { region: 'region_code', department: 'department_code', area: 'area' };
  const named = Object.entries(conventional).find(([key]) => key === role)?.[1];
  const found = fields.filter((field) => field.role === role);
  return found.find(({ name }) => name === named) ?? found[0] ?? null;
}

/** The sort of the URL; else the latest first, of late rows the latest to come. */
function sortOf(text: string | undefined, kind: DifferenceKind, fields: readonly Field[]): SortKey {
  const name = text?.replace(/^-/, '');
  if (text && (name === 'late_days' || fields.some((field) => field.name === name))) {
    return { field: name ?? '', direction: text.startsWith('-') ? 'descending' : 'ascending' };
  }
  if (kind === 'late') return { field: 'late_days', direction: 'descending' };
  const date = fields.find(({ role }) => role === 'event_date');
  return date
    ? { field: date.name, direction: 'descending' }
    : { field: fields[0]?.name ?? '', direction: 'ascending' };
}
