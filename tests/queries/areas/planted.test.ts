import { afterAll, beforeAll, expect, test } from 'vitest';
import events from '../../../data/demo/events.json';
import { datasetByName } from '../../../src/catalog/catalog';
import { emptyFilter, type Filter } from '../../../src/catalog/filter';
import { assembleFlags, type FlagCell } from '../../../src/queries/areas/assemble-flags';
import { flagCountsQuery } from '../../../src/queries/areas/flag-counts-query';
import { flagsByCity, outstandingCity } from '../../../src/queries/areas/flags-by-city';
import { flagCellsOf } from '../../../src/queries/areas/use-flag-cells';
import { geography } from '../../../src/queries/overview/geography-of-catalog';
import { assembleRelations } from '../../../src/queries/relations/assemble-relations';
import { linksQuery } from '../../../src/queries/relations/relation-queries';
import { repeatedPairs } from '../../../src/queries/relations/repeated-pairs';
import { linkRows } from '../../../src/queries/relations/use-relations';
import type { Flag } from '../../../src/warnings/flags/flag-schema';
import { flags } from '../../../src/warnings/flags/flags';
import { datasetTable, type FixtureRow } from '../../support/dataset-tables';
import { demoRows } from '../../support/demo-rows';
import { type NativeDatabase, openNativeDatabase } from '../../support/native-database';

const asOf = '2026-10-31';
const year: Filter = { ...emptyFilter, from: '2025-11', to: '2026-10' };
const ring = events.procurementRing;
let database: NativeDatabase;

beforeAll(async () => {
  database = await openNativeDatabase();
  for (const name of ['agreements', 'subject_links']) {
    const rows = demoRows(name, 1, asOf) as readonly FixtureRow[];
    for (const statement of datasetTable(datasetByName(name), rows)) {
      await database.run(statement);
    }
  }
}, 60_000);
afterAll(() => database.close());

async function cellsOf(filter: Filter): Promise<FlagCell[]> {
  const query = flagCountsQuery(flags as readonly [Flag, ...Flag[]], filter, asOf);
  return flagCellsOf(await database.rows(query.text));
}

test('the planted ring of procurement is beyond chance; no tender of another area is', async () => {
  const cells = await cellsOf(year);
  const beyond = (area: string) =>
    assembleFlags(cells, flags, area)
      .filter(({ isBeyondChance }) => isBeyondChance)
      .map(({ flag }) => flag.name);
  expect(beyond('procurement')).toEqual(['single_bidder_tender', 'short_tender_period']);
  const others = new Set(cells.map(({ area }) => area).filter((area) => area !== 'procurement'));
  expect([...others].flatMap(beyond)).toEqual([]);
});

test('winners are concentrated in the counties of the ring, and its city stands out', async () => {
  const cells = await cellsOf(year);
  const place = flags.findIndex(({ name }) => name === 'winner_concentration');
  const found = cells.filter(
    ({ area, flags: counts }) => area === 'procurement' && (counts[place]?.flagged ?? 0) > 0,
  );
  expect(new Set(found.map(({ region }) => region))).toEqual(new Set(ring.regions));
  expect(outstandingCity(flagsByCity(cells, 'procurement', geography))?.city).toBe(
    geography.cityOf(ring.regions[0] ?? ''),
  );
});

test('the most repeated pairs are those of the ring', async () => {
  const relations = assembleRelations(linkRows(await database.rows(linksQuery(year).text)), []);
  const regions = repeatedPairs(relations)
    .slice(0, 5)
    .map(({ edge }) => relations.nodes[edge.to]?.region);
  expect(regions.every((region) => ring.regions.includes(region ?? ''))).toBe(true);
});
