import type { Dataset } from '../../catalog/dataset-schema';
import { fieldOfRole } from '../../sql/field-of-role';
import type { SortKey } from '../../sql/order-by';

/** The sort of a URL parameter: `field`, or `-field` for descending; the default for any other text. */
export function sortOfParameter(dataset: Dataset, parameter: string | null): SortKey {
  const isDown = parameter?.startsWith('-') ?? false;
  const name = isDown ? parameter?.slice(1) : parameter;
  const field = dataset.fields.find((each) => each.name === name);
  if (!field) return defaultSort(dataset);
  return { field: field.name, direction: isDown ? 'descending' : 'ascending' };
}

/** The URL parameter of a sort; null for the default. */
export function parameterOfSort(dataset: Dataset, sort: SortKey): string | null {
  const usual = defaultSort(dataset);
  if (sort.field === usual.field && sort.direction === usual.direction) return null;
  return sort.direction === 'descending' ? `-${sort.field}` : sort.field;
}

/** Latest first; by key where a dataset has no event date. */
export function defaultSort(dataset: Dataset): SortKey {
  const date = fieldOfRole(dataset, 'event_date');
  return date
    ? { field: date.name, direction: 'descending' }
    : { field: dataset.primaryKey[0] as string, direction: 'ascending' };
}
