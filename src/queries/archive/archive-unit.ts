import { departmentCodes } from '../../catalog/departments';
import type { Filter } from '../../catalog/filter';
import { allRegionCodes } from '../../catalog/regions';
import { geography } from '../overview/geography-of-catalog';

/** Whose archive it is: a region with everything in it, a department of it, or a department everywhere. */
export interface ArchiveUnit {
  readonly region: string | null;
  readonly department: string | null;
}

/** The unit of an address such as `330802`, `330802.finance` or `finance`; null where there is none. */
export function archiveUnitOf(text: string): ArchiveUnit | null {
  const [first = '', second, ...more] = text.split('.');
  if (more.length > 0) return null;
  const region = allRegionCodes.includes(first) ? first : null;
  const isDepartment = (code: string | undefined) =>
    code !== undefined && departmentCodes.includes(code);
  if (second === undefined) {
    if (region !== null) return { region, department: null };
    return isDepartment(first) ? { region: null, department: first } : null;
  }
  return region !== null && isDepartment(second) ? { region, department: second } : null;
}

/** The address of a unit's archive; null for a unit without either. */
export function addressOfUnit({ region, department }: ArchiveUnit): string | null {
  const parts = [region, department].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('.');
}

/** The filter that lets through what is in an archive, in a period. */
export function filterOfUnit(
  { region, department }: ArchiveUnit,
  { from, to }: Pick<Filter, 'from' | 'to'>,
): Filter {
  return {
    from,
    to,
    regions: region === null || region.endsWith('0000') ? [] : [region],
    departments: department === null ? [] : [department],
    areas: [],
  };
}

/** At which level a unit is scored; null where no model scores it alone. */
export function levelOfUnit({ region, department }: ArchiveUnit) {
  if (department !== null) return region === null ? ('department' as const) : null;
  if (region === null) return null;
  if (geography.cities.includes(region)) return 'city' as const;
  return geography.counties.includes(region) ? ('county' as const) : null;
}
