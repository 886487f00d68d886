import { openedWith } from '../intake/opened-with';
import type { Workspace } from '../workspace';

/** Whether own rows may be kept: not beside a snapshot that someone took care to encrypt. */
export function mayKeep(workspace: Workspace): boolean {
  const { snapshot } = openedWith(workspace);
  return !snapshot?.isEncrypted;
}
