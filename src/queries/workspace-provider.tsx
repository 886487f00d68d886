import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { holds, type VerificationReport } from '../snapshot/check';
import { storedBoundaries } from '../util/stored-boundaries';
import { defaultSnapshot } from './default-snapshot';
import { useConsoleSearch } from './use-console-search';
import { type WorkspaceChange, WorkspaceContext } from './use-workspace';
import type { OpeningState, WorkspaceState } from './workspace';
import { failureOf } from './workspace-failure';

/**
 * Opens the snapshot that the URL names, or the default one, and gives it to everything below.
 * Another snapshot in the URL opens in place; what was open before is closed. With boundaries of other
 * regions in force the default one, which has nothing of them, is not opened by itself.
 */
export function WorkspaceProvider({ children }: { readonly children: ReactNode }) {
  const named = useConsoleSearch().snapshot;
  /** Location whose place own data alone has taken. */
  const [refused, setRefused] = useState<string | null>(() =>
    storedBoundaries() ? defaultSnapshot : null,
  );
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<WorkspaceState>(() => opening('engine'));
  const queryClient = useQueryClient();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const isOverview = useRef(path === '/');
  const wanted = named ?? defaultSnapshot;
  const isWithoutSnapshot = refused === wanted;
  const location = isWithoutSnapshot ? null : wanted;

  useEffect(() => {
    isOverview.current = path === '/';
  }, [path]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens anew.
  useEffect(() => {
    const abort = new AbortController();
    const startedAt = performance.now();
    setState(opening('engine', startedAt));
    const opened = import('./open-workspace').then(({ openWorkspace }) =>
      openWorkspace(location, {
        signal: abort.signal,
        isOverview: isOverview.current,
        named: isWithoutSnapshot ? null : (named ?? null),
        onProgress: (progress) => {
          if (!abort.signal.aborted) setState({ kind: 'opening', startedAt, ...progress });
        },
      }),
    );
    const fail = (error: unknown) => {
      if (abort.signal.aborted) return;
      setState({ kind: 'failed', failure: failureOf(error, location ?? '') });
    };
    opened.then(({ workspace, views }) => {
      if (abort.signal.aborted) return;
      setState({ kind: 'ready', workspace });
      void workspace.engine.lost.then(fail);
      views.catch(fail);
    }, fail);
    return () => {
      abort.abort();
      void opened.then(({ workspace }) => workspace.engine.close()).catch(() => undefined);
    };
  }, [location, attempt]);

  const value = useMemo(
    () => ({
      state,
      defaultLocation: defaultSnapshot,
      retry: () => setAttempt((count) => count + 1),
      openWithoutSnapshot: () => setRefused(wanted),
      setReport: (report: VerificationReport) =>
        setState((current) => (current.kind === 'ready' ? judged(current, report) : current)),
      refresh: async (change: WorkspaceChange = {}) => {
        setState((current) => (current.kind === 'ready' ? revised(current, change) : current));
        await queryClient.invalidateQueries();
      },
    }),
    [state, queryClient, wanted],
  );
  return <WorkspaceContext value={value}>{children}</WorkspaceContext>;
}

function opening(step: OpeningState['step'], startedAt = performance.now()): OpeningState {
  return { kind: 'opening', step, startedAt };
}

type ReadyState = Extract<WorkspaceState, { kind: 'ready' }>;

function revised({ workspace }: ReadyState, change: WorkspaceChange): WorkspaceState {
  return {
    kind: 'ready',
    workspace: { ...workspace, ...change, revision: workspace.revision + 1 },
  };
}

function judged(state: ReadyState, report: VerificationReport): WorkspaceState {
  const { workspace } = state;
  const { snapshot } = workspace;
  if (!snapshot) return state;
  const verification = holds(report) ? 'verified' : 'failed';
  return {
    kind: 'ready',
    workspace: { ...workspace, snapshot: { ...snapshot, verification, report } },
  };
}
