import type { Dataset } from '../../catalog/dataset-schema';
import { fieldOfRole } from '../../sql/field-of-role';
import type { SortKey } from '../../sql/order-by';

/** The sort of a URL parameter: `field`, or `-field` for descending; `usual` for any other text. */
export function sortOfParameter(
  dataset: Dataset,
  parameter: string | null,
  usual: SortKey,
): SortKey {
  const isDown = parameter?.startsWith('-') ?? false;
  const name = isDown ? parameter?.slice(1) : parameter;
  const field = dataset.fields.find((each) => each.name === name);
  if (!field) return usual;
  return { field: field.name, direction: isDown ? 'descending' : 'ascending' };
}

/** The URL parameter of a sort; null for the usual one. */
export function parameterOfSort(sort: SortKey, usual: SortKey): string | null {
  if (sort.field === usual.field && sort.direction === usual.direction) return null;
  return sort.direction === 'descending' ? `-${sort.field}` : sort.field;
}

/** Longest due first where a field says since when, else latest first, else by key. */
export function usualSort(dataset: Dataset, due: string | null): SortKey {
  if (due !== null) return { field: due, direction: 'ascending' };
  const date = fieldOfRole(dataset, 'event_date');
  return date
    ? { field: date.name, direction: 'descending' }
    : { field: dataset.primaryKey[0] as string, direction: 'ascending' };
}
