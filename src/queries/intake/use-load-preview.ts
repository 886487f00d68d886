import { useQuery } from '@tanstack/react-query';
import type { ReadFile } from '../../workers/intake-messages';
import { useWorkspace } from '../use-workspace';
import { previewOwnRows, type Scope } from './load-own-rows';

const serials = new WeakMap<ReadFile, number>();
let lastSerial = 0;

/** How the rows of a file stand to those loaded already; asked anew after every load. */
export function useLoadPreview(file: ReadFile, scope: Scope) {
  const workspace = useWorkspace();
  return useQuery({
    queryKey: ['load preview', serialOf(file), scope, workspace.revision],
    queryFn: ({ signal }) => previewOwnRows(workspace, file, scope, signal),
    retry: false,
    gcTime: 0,
  });
}

/** A number that stands for a file as it was read this time. */
function serialOf(file: ReadFile): number {
  const known = serials.get(file);
  if (known !== undefined) return known;
  lastSerial += 1;
  serials.set(file, lastSerial);
  return lastSerial;
}
