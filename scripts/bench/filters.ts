import { emptyFilter, type Filter } from '../../src/catalog/filter';
import { searchOfFilter } from '../../src/queries/filter-search';

/** A state of a page to go to: a filter and the indicator in focus. */
export interface FilterCase {
  readonly filter: Filter;
  readonly measure: string;
}

const usual = 'dishonesty_records';

function change(filter: Partial<Filter>, measure = usual): FilterCase {
  return { filter: { ...emptyFilter, ...filter }, measure };
}

/** Changes as people make them, each from the one before: marks pressed, periods picked, all cleared. */
export const filterCases: readonly FilterCase[] = [
  change({ regions: ['330800'] }),
  change({ regions: ['330800'], areas: ['procurement'] }),
  change({ areas: ['procurement'] }),
  change({}),
  change({ from: '2026-01', to: '2026-06' }),
  change({ from: '2026-01', to: '2026-06', regions: ['330100'] }),
  change({ from: '2026-01', to: '2026-06', regions: ['330106'] }),
  change({ regions: ['330106'] }),
  change({ regions: ['330106', '330108', '330110'] }),
  change({ departments: ['market_regulation'] }),
  change({ departments: ['market_regulation', 'transport'] }),
  change({ departments: ['market_regulation'], regions: ['330200'] }),
  change({}, 'double_publicity_timely'),
  change({ regions: ['330300'] }, 'double_publicity_timely'),
  change({ regions: ['330300'], from: '2025-07', to: '2026-10' }, 'double_publicity_timely'),
  change({ from: '2024-01', to: '2026-10' }, 'double_publicity_timely'),
  change({ from: '2024-01', to: '2026-10' }, 'complaints_resolved_on_time'),
  change({ areas: ['policy_fulfilment'] }, 'complaints_resolved_on_time'),
  change({}, 'rectifications_overdue'),
  change({ regions: ['331100'] }, 'rectifications_overdue'),
  change({ regions: ['331100', '330400'] }, 'rectifications_overdue'),
  change({ to: '2026-03', from: '2026-03' }, 'rectifications_overdue'),
  change({}, 'commitments_fulfilled_on_time'),
  change({ departments: ['justice'] }, 'commitments_fulfilled_on_time'),
  change({ regions: ['330600'], departments: ['justice'] }, 'commitments_fulfilled_on_time'),
  change({ regions: ['330000'] }, 'judgments_performed'),
  change({ areas: ['procurement', 'bidding'] }, 'agreement_payments_overdue'),
  change({ from: '2026-10', to: '2026-10' }),
  change({ from: '2026-10', to: '2026-10', regions: ['330700'], areas: ['bidding'] }),
  change({}),
];

/** A page on which changes are measured, with what stays in its URL. */
export interface MeasuredPage {
  readonly path: '/' | '/hotspots';
  readonly search: Readonly<Record<string, string>>;
}
export const overviewPage: MeasuredPage = { path: '/', search: {} };

/** The fragment of the URL that shows a case on a snapshot. */
export function hashOf(
  { filter, measure }: FilterCase,
  snapshot: string,
  page = overviewPage,
): string {
  const search = { snapshot, ...page.search, ...searchOfFilter(filter), measure };
  const parameters = Object.entries(search).flatMap(([name, value]) =>
    value === undefined || (name === 'measure' && value === usual) ? [] : [`${name}=${value}`],
  );
  return `#${page.path}?${parameters.join('&')}`;
}
