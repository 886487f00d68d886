import type { Filter } from '../catalog/filter';
import type { ConsoleSearch, FilterParameter } from './console-search';

/** The filter that checked search parameters state. */
export function filterOfSearch(search: ConsoleSearch): Filter {
  return {
    from: search.from ?? null,
    to: search.to ?? null,
    regions: listOf(search.region),
    departments: listOf(search.department),
    areas: listOf(search.area),
  };
}

/** The search parameters of a filter; a parameter that says "all" is undefined. */
export function searchOfFilter(filter: Filter): Record<FilterParameter, string | undefined> {
  return {
    from: filter.from ?? undefined,
    to: filter.to ?? undefined,
    region: textOf(filter.regions),
    department: textOf(filter.departments),
    area: textOf(filter.areas),
  };
}

function listOf(text: string | undefined): readonly string[] {
  return text ? text.split(',') : [];
}

function textOf(codes: readonly string[]): string | undefined {
  return codes.length > 0 ? [...new Set(codes)].sort().join(',') : undefined;
}
