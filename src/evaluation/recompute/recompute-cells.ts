import type { CellColumns } from './assessed-rows';
import type { RecomputeInput } from './recompute-input';
import { recomputedIndicators } from './recomputed-indicators';

/** The cells of each indicator by its name; indicators without a dataset are left out. */
export type RecomputedCells = Readonly<Record<string, CellColumns>>;

/**
 * All indicator cells from raw rows, with Arquero and without the SQL, the expressions or the
 * documents: an independent second computation. `step` is called before each indicator.
 */
export async function recomputeCells(
  input: RecomputeInput,
  step: (done: number, total: number) => Promise<void> = async () => {},
): Promise<RecomputedCells> {
  const cells: Record<string, CellColumns> = {};
  for (const [index, indicator] of recomputedIndicators.entries()) {
    await step(index, recomputedIndicators.length);
    if (Object.keys(indicator.reads).some((dataset) => dataset in input.datasets)) {
      cells[indicator.name] = indicator.compute(input);
    }
  }
  await step(recomputedIndicators.length, recomputedIndicators.length);
  return cells;
}

/** The datasets that `recomputeCells` reads and the fields of each. */
export function recomputeReads(): ReadonlyMap<string, readonly string[]> {
  const reads = new Map<string, readonly string[]>();
  for (const indicator of recomputedIndicators) {
    for (const [dataset, fields] of Object.entries(indicator.reads)) {
      reads.set(dataset, [...new Set([...(reads.get(dataset) ?? []), ...fields])]);
    }
  }
  return reads;
}
