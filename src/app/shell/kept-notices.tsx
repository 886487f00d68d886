import { useKeptNotices } from './use-kept-notices';

/** Says what a person must know of kept data; draws nothing itself. */
export function KeptNotices() {
  useKeptNotices();
  return null;
}
