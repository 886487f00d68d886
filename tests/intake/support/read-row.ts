import type { Dataset } from '../../../src/catalog/dataset-schema';
import type { Value } from '../../../src/intake/convert/conversion';
import { emptyRow, type RowState } from '../../../src/intake/read/row-state';

type MakeRule = (dataset: Dataset, mapped: ReadonlySet<string>) => (row: RowState) => void;

/** A row with the values given, after a rule; the fields given count as columns of the file. */
export function readRow(
  dataset: Dataset,
  given: Readonly<Record<string, Value>>,
  makeRule: MakeRule,
): RowState {
  const row = emptyRow(dataset);
  for (const [name, value] of Object.entries(given)) {
    const place = dataset.fields.findIndex((field) => field.name === name);
    if (place < 0) throw new RangeError(`${dataset.name} has no field ${name}.`);
    row.values[place] = value;
  }
  makeRule(dataset, new Set(Object.keys(given)))(row);
  return row;
}

export function keptValue(dataset: Dataset, row: RowState, name: string): Value {
  return row.values[dataset.fields.findIndex((field) => field.name === name)] ?? null;
}

export function rulesOf({ changes }: RowState): string[] {
  return changes.map(({ rule }) => rule);
}

/** `field rule` of every fault. */
export function faultsOf({ faults }: RowState): string[] {
  return faults.map(({ field, rule }) => `${field} ${rule}`);
}
