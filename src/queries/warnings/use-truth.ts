import { useQuery } from '@tanstack/react-query';
import type { KnownEvent } from '../../warnings/backtest/matches-event';
import { readTruth } from '../../warnings/backtest/read-truth';
import { folderOf } from '../attached-snapshot';
import { isLocalLocation, localSnapshot } from '../snapshot/local-snapshots';
import { useWorkspace } from '../use-workspace';
import type { SnapshotInfo } from '../workspace';

const path = 'truth.json';

/** What was planted into a synthetic snapshot; null for any other. */
export function useTruth() {
  const { snapshot } = useWorkspace();
  return useQuery({
    queryKey: ['truth', snapshot?.location ?? null],
    queryFn: ({ signal }) => (snapshot?.isSynthetic ? loadTruth(snapshot, signal) : null),
  });
}

async function loadTruth(
  { location }: SnapshotInfo,
  signal: AbortSignal,
): Promise<readonly KnownEvent[] | null> {
  if (isLocalLocation(location)) {
    const text = await localSnapshot(location)?.files.get(path)?.text();
    return text === undefined ? null : readTruth(JSON.parse(text));
  }
  const response = await fetch(new URL(path, folderOf(location)), { signal });
  return response.ok ? readTruth(await response.json()) : null;
}
