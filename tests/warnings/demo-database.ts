import { datasets } from '../../src/catalog/catalog';
import type { FixtureRow } from '../support/dataset-tables';
import { demoRows } from '../support/demo-rows';

/**
 * The rows of all datasets of a tenth of the demonstration as a snapshot of that day would hold them;
 * those named stay whole, since events are planted in them.
 */
export function demoRowsAt(
  asOf: string,
  whole: readonly string[] = [],
): Record<string, readonly FixtureRow[]> {
  return Object.fromEntries(
    datasets.map(({ name }) => [
      name,
      demoRows(name, whole.includes(name) ? 1 : 0.1, asOf) as readonly FixtureRow[],
    ]),
  );
}
