import { useQuery } from '@tanstack/react-query';
import { useKeptState } from './kept-status';

/** Room in the storage of this site, as the browser tells it. */
export interface StorageRoom {
  /** Bytes that all of this site uses. */
  readonly used: number;
  /** Bytes that are left to it. */
  readonly free: number;
  /** Whether the browser has promised not to clear it when its disk runs full. */
  readonly isPersistent: boolean;
}

/** The room for kept data, told anew whenever what is kept has changed; null where nobody tells. */
export function useStorageRoom() {
  const status = useKeptState((state) => state.status);
  const savedAt = 'manifest' in status ? status.manifest?.savedAt : undefined;
  return useQuery({
    queryKey: ['storage room', status.kind, savedAt],
    staleTime: 0,
    queryFn: async (): Promise<StorageRoom | null> => {
      if (!navigator.storage?.estimate) return null;
      const { usage = 0, quota = 0 } = await navigator.storage.estimate();
      const isPersistent = (await navigator.storage.persisted?.()) ?? false;
      return { used: usage, free: Math.max(0, quota - usage), isPersistent };
    },
  });
}
