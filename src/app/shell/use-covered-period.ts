import type { Period } from '../../queries/period';
import { useWorkspaceState } from '../../queries/use-workspace';

/** The months that the open data covers, or null while nothing is open. */
export function useCoveredPeriod(): Period | null {
  const state = useWorkspaceState();
  return state.kind === 'ready' ? state.workspace.period : null;
}
