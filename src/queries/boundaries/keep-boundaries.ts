import { readSetting, writeSetting } from '../../util/local-setting';
import { boundariesSetting, type StoredBoundaries } from '../../util/stored-boundaries';
import { BoundaryError } from './boundary-error';

/** Keeps a boundary pack in this browser; it is in force when the console opens again. Throws BoundaryError where the browser keeps nothing. */
export function keepBoundaries(pack: StoredBoundaries): void {
  const text = JSON.stringify(pack);
  writeSetting(boundariesSetting, text);
  if (readSetting(boundariesSetting) !== text) throw new BoundaryError('not_kept');
}

/** Back to the own divisions, from the next opening on. */
export function dropBoundaries(): void {
  writeSetting(boundariesSetting, '');
}
