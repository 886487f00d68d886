import type { Dataset } from '../../catalog/dataset-schema';
import { addFault, type RowState } from '../read/row-state';

/** Checks the orders of dates that the catalogue demands, where both dates are known. */
export function dateOrderCheck(dataset: Dataset): (row: RowState) => void {
  const placeOf = (name: string) => dataset.fields.findIndex((field) => field.name === name);
  const orders = (dataset.checks ?? []).map(({ earlier, later }) => ({
    earlier: placeOf(earlier),
    later: placeOf(later),
    field: later,
  }));
  return (row) => {
    for (const { earlier, later, field } of orders) {
      const first = row.values[earlier];
      const second = row.values[later];
      if (typeof first !== 'string' || typeof second !== 'string' || first <= second) continue;
      addFault(row, field, 'date_order', `${first} > ${second}`);
    }
  };
}
