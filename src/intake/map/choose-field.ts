import type { Dataset } from '../../catalog/dataset-schema';
import type { Mapping } from './map-headers';

/**
 * A mapping with one column filling another field, or none. The column that filled the field before
 * is left out, unless the field holds several codes.
 */
export function chooseField(
  mapping: Mapping,
  column: number,
  name: string | null,
  dataset: Dataset,
): Mapping {
  const isShared = dataset.fields.find((field) => field.name === name)?.multiple ?? false;
  return mapping.map((held, place) => {
    if (place === column) return name;
    return held === name && !isShared ? null : held;
  });
}
