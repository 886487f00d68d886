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
    if (indicator.datasets.some((dataset) => dataset in input.datasets)) {
      cells[indicator.name] = indicator.compute(input);
    }
  }
  await step(recomputedIndicators.length, recomputedIndicators.length);
  return cells;
}
