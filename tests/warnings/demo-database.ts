import { datasets } from '../../src/catalog/catalog';
import type { FixtureRow } from '../support/dataset-tables';
import { demoRows } from '../support/demo-rows';

/** The rows of all datasets of a small demonstration as a snapshot of that day would hold them. */
export function demoRowsAt(asOf: string, scale = 0.1): Record<string, readonly FixtureRow[]> {
  return Object.fromEntries(
    datasets.map(({ name }) => [name, demoRows(name, scale, asOf) as readonly FixtureRow[]]),
  );
}
