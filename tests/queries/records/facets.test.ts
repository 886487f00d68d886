import { afterAll, beforeAll, expect, test } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import { emptyFilter } from '../../../src/catalog/filter';
import {
  facetFields,
  facetsOfParameter,
  facetsPredicate,
  parameterOfFacets,
  toggleFacet,
} from '../../../src/queries/records/facet-parameter';
import { recordsSelection } from '../../../src/queries/records/records-selection';
import { facetsQuery } from '../../../src/sql/facets-query';
import { countQuery } from '../../../src/sql/records-query';
import { sql } from '../../../src/sql/sql';
import { calendarTable, datasetTable } from '../../support/dataset-tables';
import { type NativeDatabase, openNativeDatabase } from '../../support/native-database';

const dataset = datasetByName('dishonesty_records');
let database: NativeDatabase;

beforeAll(async () => {
  database = await openNativeDatabase();
  const place = { region_code: '330802', department_code: 'finance' };
  const rows = [
    { record_id: '1', severity: 'serious', area: 'procurement' },
    { record_id: '2', severity: 'serious', area: 'ppp' },
    { record_id: '3', severity: 'minor', area: 'ppp' },
    { record_id: '4', severity: null, area: 'ppp' },
  ];
  const statements = [
    ...calendarTable(),
    ...datasetTable(
      dataset,
      rows.map((row) => ({ ...place, event_date: '2026-09-01', ...row })),
    ),
  ];
  for (const statement of statements) await database.run(statement);
});
afterAll(() => database.close());

test('the facets of a dataset: coded fields with a meaning, not the region', () => {
  expect(facetFields(dataset).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['department_code', 'area', 'severity', 'record_kind']),
  );
  expect(facetFields(dataset).map(({ name }) => name)).not.toContain('region_code');
});

test('how many records have each code; those without stand under NULL', async () => {
  const rows = await database.rows(facetsQuery(dataset, sql`TRUE`, ['severity', 'area']).text);
  const counts = rows.map(({ field, value, rows: count }) => [field, value, Number(count)]);
  expect(counts.sort()).toEqual(
    [
      ['severity', 'serious', 2],
      ['severity', 'minor', 1],
      ['severity', null, 1],
      ['area', 'procurement', 1],
      ['area', 'ppp', 3],
    ].sort(),
  );
  expect(() => facetsQuery(dataset, sql`TRUE`, [])).toThrow('dishonesty_records');
});

test('codes of one field are alternatives, fields add up', async () => {
  const count = async (parameter: string) => {
    const selection = recordsSelection({
      dataset,
      filter: emptyFilter,
      asOf: '2026-10-31',
      measure: null,
      part: null,
      where: null,
      search: null,
      facets: facetsOfParameter(dataset, parameter),
    });
    const [first] = await database.rows(countQuery(dataset, selection.where).text);
    return Number(Object.values(first ?? {})[0]);
  };
  expect(await count('severity:serious')).toBe(2);
  expect(await count('severity:minor,severity:serious')).toBe(3);
  expect(await count('area:ppp,severity:serious')).toBe(1);
  expect(await count('')).toBe(4);
});

test('what the dataset does not know is left out of the URL, and nothing reaches the SQL', () => {
  const chosen = facetsOfParameter(
    dataset,
    "severity:no such,region_code:330802,nothing:1,severity:minor,severity:x'--,area",
  );
  expect([...chosen]).toEqual([['severity', ['minor']]]);
  expect(facetsPredicate(chosen).text).toBe(`"severity" IN ('minor')`);
});

test('a press chooses a code, another lets it go', () => {
  const none = facetsOfParameter(dataset, null);
  expect(parameterOfFacets(none)).toBeNull();
  const one = toggleFacet(none, 'severity', 'minor');
  expect(one).toBe('severity:minor');
  const two = toggleFacet(facetsOfParameter(dataset, one), 'area', 'ppp');
  expect(two).toBe('area:ppp,severity:minor');
  expect(toggleFacet(facetsOfParameter(dataset, one), 'severity', 'minor')).toBeNull();
});
