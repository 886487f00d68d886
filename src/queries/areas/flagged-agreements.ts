import type { FlagCell } from './assemble-flags';

/** Agreements of an area with at least one red flag. */
export function flaggedAgreements(cells: readonly FlagCell[], area: string): number {
  return cells.reduce((sum, cell) => (cell.area === area ? sum + cell.any : sum), 0);
}
