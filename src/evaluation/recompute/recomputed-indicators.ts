import type { CellColumns } from './assessed-rows';
import type { RecomputeInput } from './recompute-input';
export const recomputedIndicators: readonly {
  readonly name: string;
  readonly datasets: readonly string[];
  readonly compute: (input: RecomputeInput) => CellColumns;
}[] = [];
