import { departmentCodes } from '../../catalog/departments';
import { allRegionCodes } from '../../catalog/regions';
import { warningId } from '../../warnings/merge-signals';
import { warningCauses } from '../../warnings/rules';
import type { WarnedUnit } from '../../warnings/unit-columns';

/** What a warning is about. */
export interface WarningIdentity {
  readonly unit: WarnedUnit;
  readonly cause: string;
}

/**
 * What the warnings of some identities are about, found by trying all causes and units of the
 * catalogue: a journal keeps identities only. Those of other catalogues are not in it.
 */
export function identifyWarnings(ids: readonly string[]): ReadonlyMap<string, WarningIdentity> {
  const wanted = new Set(ids);
  const found = new Map<string, WarningIdentity>();
  if (wanted.size === 0) return found;
  for (const unit of allUnits()) {
    for (const { code: cause } of warningCauses) {
      const id = warningId(unit, cause);
      if (!wanted.has(id)) continue;
      found.set(id, { unit, cause });
      if (found.size === wanted.size) return found;
    }
  }
  return found;
}

function* allUnits(): Generator<WarnedUnit> {
  for (const region of allRegionCodes) yield { region, department: null };
  for (const department of departmentCodes) yield { region: null, department };
  for (const region of allRegionCodes) {
    for (const department of departmentCodes) yield { region, department };
  }
}
