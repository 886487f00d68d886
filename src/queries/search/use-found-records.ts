import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useWorkspaceState } from '../use-workspace';
import type { FoundRecord } from './find-records';

const none: readonly FoundRecord[] = [];
/** Milliseconds without a key before records are looked for. */
const pause = 120;

/** Organisations and records that a text finds in what is open; none for a text that says too little. */
export function useFoundRecords(query: string): readonly FoundRecord[] {
  const state = useWorkspaceState();
  const [settled] = useDebouncedValue(query.trim(), pause);
  const workspace = state.kind === 'ready' ? state.workspace : null;
  const isTelling = /[^\x20-\x7e]/.test(settled) ? settled.length >= 2 : settled.length >= 4;
  const isWanted = workspace !== null && isTelling;
  const of = [workspace?.snapshot?.location ?? null, workspace?.revision ?? null];
  const table = useQuery({
    queryKey: ['search organisations', ...of],
    enabled: isWanted,
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const { organisationsTable } = await import('./find-records');
      await workspace?.engine.run(organisationsTable().text);
      return true;
    },
  });
  const { data } = useQuery({
    queryKey: ['search records', ...of, settled],
    enabled: isWanted && table.data === true,
    queryFn: async ({ signal }) => {
      const { findRecords } = await import('./find-records');
      return workspace ? findRecords(workspace.engine, settled, signal) : none;
    },
  });
  return isWanted && settled === query.trim() ? (data ?? none) : none;
}
