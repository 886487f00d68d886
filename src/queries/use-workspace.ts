import { createContext, use } from 'react';
import type { VerificationReport } from '../snapshot/check';
import type { Workspace, WorkspaceState } from './workspace';

/** What a person can do about the workspace as a whole. */
export interface WorkspaceActions {
  /** Address of the snapshot that opens where none is asked for. */
  readonly defaultLocation: string;
  /** Opens again, with a new engine where the old one is gone. */
  retry(): void;
  /** Starts the engine without any snapshot, for own data only. */
  openWithoutSnapshot(): void;
  /** Notes what the whole verification of the open snapshot has found. */
  setReport(report: VerificationReport): void;
  /** Tells all queries that rows have been loaded or removed, and what else is looked at now. */
  refresh(change?: WorkspaceChange): Promise<void>;
}

/** What of an open workspace can change while its engine stays. */
export type WorkspaceChange = Partial<
  Pick<Workspace, 'snapshot' | 'snapshotColumns' | 'asOf' | 'period' | 'ownRows'>
>;

export const WorkspaceContext = createContext<
  (WorkspaceActions & { readonly state: WorkspaceState }) | null
>(null);

/** Whether the workspace is opening, ready or failed. */
export function useWorkspaceState(): WorkspaceState {
  return useContextValue().state;
}

/** What can be done about the workspace as a whole. */
export function useWorkspaceActions(): WorkspaceActions {
  return useContextValue();
}

/** The open workspace. Throws where it is not ready: only for pages that need one. */
export function useWorkspace(): Workspace {
  const { state } = useContextValue();
  if (state.kind !== 'ready') {
    throw new Error(`The workspace is ${state.kind}, and this part of the page needs it ready.`);
  }
  return state.workspace;
}

function useContextValue() {
  const value = use(WorkspaceContext);
  if (!value) throw new Error('There is no WorkspaceProvider above this component.');
  return value;
}
