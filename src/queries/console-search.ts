import { monthPattern } from '../util/month';

/** Search parameters that hold the filter, on every page. */
export const filterParameters = ['from', 'to', 'region', 'department', 'area'] as const;
export type FilterParameter = (typeof filterParameters)[number];

/** Search parameters that choose what is open, on every page. */
const commonParameters = ['snapshot', 'measure'] as const;

/** Search parameters that one page reads: view settings that a link should reproduce. */
const pageParameters = [
  'part',
  'sort',
  'search',
  'columns',
  'record',
  'where',
  'view',
  'with',
  'dataset',
  'kind',
  'field',
  'model',
  'unit',
  'units',
  'weights',
  'posts',
  'against',
  'layer',
  'classes',
  'clusters',
  'city',
  'order',
  'facets',
] as const;
export type PageParameter = (typeof pageParameters)[number];

const allParameters = [...commonParameters, ...filterParameters, ...pageParameters] as const;
export type ConsoleParameter = (typeof allParameters)[number];

/** The search parameters of the console as they stand in the URL; lists are joined by commas. */
export type ConsoleSearch = { readonly [K in ConsoleParameter]?: string };

/** The codes that a filter may name. */
export interface KnownCodes {
  readonly regions: ReadonlySet<string>;
  readonly departments: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
}

/** A path on the console's own server: no scheme, no other host, nothing that a URL parser skips. */
export const ownAddress = /^(?!\/\/)[\p{L}\p{N}._~%/-]+$/u;

/** A parameter, or a part of its value, that means nothing to the console. */
export interface DroppedParameter {
  readonly name: string;
  readonly value: string;
}

export interface CheckedSearch {
  readonly search: ConsoleSearch;
  readonly dropped: readonly DroppedParameter[];
}

/**
 * Keeps what the console understands of search parameters and lists the rest: unknown names,
 * months that are none or in the wrong order, codes that no list knows, snapshots of another host. Never throws. Lists come
 * out sorted and without duplicates, so that one filter has one URL.
 */
export function checkSearch(
  raw: Readonly<Record<string, unknown>>,
  known: KnownCodes,
): CheckedSearch {
  const search: { [K in ConsoleParameter]?: string } = {};
  const dropped: DroppedParameter[] = [];
  const drop = (name: string, value: unknown) => dropped.push({ name, value: String(value) });
  const codes: Partial<Record<ConsoleParameter, ReadonlySet<string>>> = {
    region: known.regions,
    department: known.departments,
    area: known.areas,
  };
  for (const [name, value] of Object.entries(raw)) {
    if (value === undefined || value === '') continue;
    if (!isParameter(name) || typeof value !== 'string') {
      drop(name, value);
      continue;
    }
    const list = codes[name];
    if (list) {
      const { kept, unknown } = splitCodes(value, list);
      if (kept.length > 0) search[name] = kept.join(',');
      for (const code of unknown) drop(name, code);
    } else if (isMeaningful(name, value, known)) {
      search[name] = value;
    } else {
      drop(name, value);
    }
  }
  if (search.from && search.to && search.from > search.to) {
    drop('from', search.from);
    drop('to', search.to);
    delete search.from;
    delete search.to;
  }
  return { search, dropped };
}

/** The parameters that stay when a person goes to another page: what is open and the filter. */
export function keepFilter(search: ConsoleSearch): ConsoleSearch {
  const shared: { [K in ConsoleParameter]?: string } = {};
  for (const name of [...commonParameters, ...filterParameters]) {
    if (search[name] !== undefined) shared[name] = search[name];
  }
  return shared;
}

function isParameter(name: string): name is ConsoleParameter {
  return (allParameters as readonly string[]).includes(name);
}

function isMeaningful(name: ConsoleParameter, value: string, known: KnownCodes): boolean {
  switch (name) {
    case 'from':
    case 'to':
      return monthPattern.test(value);
    case 'snapshot':
    case 'with':
      return ownAddress.test(value);
    case 'measure':
      return known.measures.has(value);
    default:
      return true;
  }
}

function splitCodes(value: string, list: ReadonlySet<string>) {
  const parts = [...new Set(value.split(',').map((part) => part.trim()))].filter(Boolean).sort();
  return {
    kept: parts.filter((part) => list.has(part)),
    unknown: parts.filter((part) => !list.has(part)),
  };
}
