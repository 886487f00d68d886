import { departmentByCode } from '../../catalog/departments';
import { recogniseDepartment } from '../../catalog/recognise-department';
import { recogniseRegion } from '../../catalog/recognise-region';
import { contentHash } from '../../util/content-hash';
import type { Value } from '../convert/conversion';

/** Region of an authority by its name, then by its credit code; null where neither tells. */
export function regionOfAuthority([authority, creditCode]: readonly Value[]): string | null {
  if (typeof authority !== 'string') return null;
  return recogniseRegion(authority, typeof creditCode === 'string' ? creditCode : null);
}

/** Department of an authority by its name; null where the name does not tell. */
export function departmentOfAuthority([authority]: readonly Value[]): string | null {
  return typeof authority === 'string' ? recogniseDepartment(authority) : null;
}

/** Key area of a department's records; null without a department. */
export function areaOfDepartment([department]: readonly Value[]): string | null {
  if (typeof department !== 'string') return null;
  return departmentByCode(department)?.defaultArea ?? null;
}

/**
 * A record number from the content of a row, the same whenever the row comes again: from the values
 * that identify it, or from the whole row where one of those is missing.
 */
export function rowId(identifying: readonly Value[], whole: readonly Value[]): string {
  const isComplete = identifying.length > 0 && identifying.every((value) => value !== null);
  return contentHash(JSON.stringify(isComplete ? identifying : whole));
}
