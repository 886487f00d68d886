import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Filter } from '../../src/catalog/filter';
import { checkSearch, type KnownCodes, keepFilter } from '../../src/queries/console-search';
import { filterOfSearch, searchOfFilter } from '../../src/queries/filter-search';
import { formatSearchString, parseSearchString } from '../../src/queries/search-string';

const known: KnownCodes = {
  regions: new Set(['330000', '330100', '330106', '330300']),
  departments: new Set(['market_regulation', 'finance', 'court']),
  areas: new Set(['procurement', 'ppp', 'other']),
  measures: new Set(['dishonesty_records']),
};

const month = fc
  .tuple(fc.integer({ min: 2020, max: 2029 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const codes = (set: ReadonlySet<string>) =>
  fc.subarray([...set]).map((list) => list.toSorted() as readonly string[]);
const filters: fc.Arbitrary<Filter> = fc
  .record({
    months: fc.tuple(fc.option(month), fc.option(month)),
    regions: codes(known.regions),
    departments: codes(known.departments),
    areas: codes(known.areas),
  })
  .map(({ months: [a, b], ...lists }) => ({
    from: a !== null && b !== null && a > b ? b : a,
    to: a !== null && b !== null && a > b ? a : b,
    ...lists,
  }));

test('a filter comes back from its URL as it went in', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const url = formatSearchString(searchOfFilter(filter));
      const { search, dropped } = checkSearch(parseSearchString(url), known);
      expect(dropped).toEqual([]);
      expect(filterOfSearch(search)).toEqual(filter);
      expect(formatSearchString(search)).toBe(url);
    }),
  );
});

test('no query string whatever makes it throw, and what it keeps it keeps again', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const once = checkSearch(parseSearchString(text), known);
      const again = checkSearch(parseSearchString(formatSearchString(once.search)), known);
      expect(again).toEqual({ search: once.search, dropped: [] });
    }),
  );
});

describe('what is dropped', () => {
  const droppedFrom = (url: string) => checkSearch(parseSearchString(url), known).dropped;

  test('unknown codes, one by one, the known ones staying', () => {
    const { search, dropped } = checkSearch(
      parseSearchString('region=330300,990000,330100'),
      known,
    );
    expect(search).toEqual({ region: '330100,330300' });
    expect(dropped).toEqual([{ name: 'region', value: '990000' }]);
  });

  test('unknown names, months that are none, periods that end before they begin', () => {
    expect(droppedFrom('colour=red')).toEqual([{ name: 'colour', value: 'red' }]);
    expect(droppedFrom('from=2026-13')).toEqual([{ name: 'from', value: '2026-13' }]);
    expect(droppedFrom('from=2026-05&to=2026-04')).toHaveLength(2);
    expect(droppedFrom('measure=luck')).toEqual([{ name: 'measure', value: 'luck' }]);
  });

  test.each([
    'https://example.org/snapshot/',
    '//example.org/snapshot/',
    '/\t/example.org/',
    '\\\\example.org\\',
    'data:application/json,{}',
    'javascript:alert(1)',
  ])('a snapshot elsewhere: %j', (snapshot) => {
    expect(checkSearch({ snapshot }, known)).toEqual({
      search: {},
      dropped: [{ name: 'snapshot', value: snapshot }],
    });
  });

  test.each(['snapshots/own-2026-10/', '../shared/快照/', '/public/a_b.c/datapackage.json'])(
    'but not a snapshot of this server: %s',
    (snapshot) => {
      expect(checkSearch({ snapshot }, known)).toEqual({ search: { snapshot }, dropped: [] });
    },
  );

  test('names of Object.prototype are names like any other', () => {
    expect(droppedFrom('constructor=1&__proto__=2&toString=3').map(({ name }) => name)).toContain(
      'constructor',
    );
  });
});

test('lists stay readable in the address', () => {
  expect(formatSearchString({ region: '330100,330300', from: '2026-01' })).toBe(
    '?from=2026-01&region=330100,330300',
  );
});

test('going to another page keeps the filter and leaves the settings of the page behind', () => {
  expect(
    keepFilter({ region: '330100', measure: 'dishonesty_records', sort: 'x', record: '1' }),
  ).toEqual({
    region: '330100',
    measure: 'dishonesty_records',
  });
});
