import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { permuteValues } from '../../../src/evaluation/hotspots/permute-values';
import { findScanClusters } from '../../../src/evaluation/hotspots/scan-clusters';
import { countyNeighbours } from '../../../src/queries/hotspots/county-neighbours';
import { geography as catalogue } from '../../../src/queries/overview/geography-of-catalog';
import { Random } from '../../../src/util/random';
import {
  type Cell,
  codes,
  corner,
  geography,
  hotspotsOf,
  indicator,
  island,
  neighbours,
  population,
} from './hand-made';

const months = [202608, 202609, 202610];

/** Two events a month for each 100,000 people or so, more where `more` says. */
function records(seed: string, more: (code: string, month: number) => number = () => 0): Cell[] {
  const random = new Random(seed);
  return months.flatMap((month) =>
    codes.map((code, unit): Cell => {
      let events = 0;
      for (let person = 0; person < (population[unit] as number); person += 5_000) {
        if (random.chance(0.1)) events += 1;
      }
      return [month, code, 0, 0, events + more(code, month), 0];
    }),
  );
}
const planted = records('planted', (code) => (corner.includes(code) ? 9 : 0));

/** Numbers that are not finite, wherever they stand. */
function unsound(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(unsound);
}

describe('hotspots of hand-made counties', () => {
  test('a planted corner is hot at 99 %, its counties are high among high', () => {
    const { counties, findings, refusal, global } = hotspotsOf(planted);
    expect(refusal).toBeNull();
    expect(findings?.high).toEqual(expect.arrayContaining(corner));
    expect(findings?.quadrants['high-high']).toEqual(expect.arrayContaining(corner));
    const [first] = counties;
    expect(first?.local?.gi?.class).toEqual({ kind: 'hot', confidence: 99 });
    expect(global?.p).toBeLessThan(0.01);
    expect(findings?.tested).toBe(37);
    expect(findings?.byChance).toBeCloseTo(1.85, 12);
    const found = (findings?.high.length ?? 0) + (findings?.low.length ?? 0);
    expect(findings?.expectedFalse).toBeCloseTo(0.05 * found, 12);
    expect(findings?.unadjusted).toBeGreaterThanOrEqual(found);
  });

  test('events, people, rates and their limits', () => {
    const { counties, events, per, measuredBy } = hotspotsOf([
      [202610, codes[1] as string, 0, 0, 7, 0],
    ]);
    expect([per, measuredBy, events]).toEqual([100_000, 'people', 7]);
    expect(counties[1]).toMatchObject({ events: 7, population: 140_000, rate: { rate: 5 } });
    expect(counties[1]?.rate?.lower).toBeCloseTo(2.814 / 1.4, 3);
    expect(counties[1]?.rate?.upper).toBeCloseTo(14.423 / 1.4, 3);
    expect(counties[0]?.rate).toMatchObject({ rate: 0, lower: 0 });
  });

  test('many events of many people are no hotspot', () => {
    const crowd = codes[20] as string;
    const people = (code: string) => geography.population(code) * (code === crowd ? 60 : 1);
    const cells = records('crowd', (code) => (code === crowd ? 59 * 4 : 0));
    const { findings, counties } = hotspotsOf(cells, {
      geography: { ...geography, population: people },
    });
    const most = counties.toSorted((a, b) => b.events - a.events)[0];
    expect(most?.code).toBe(crowd);
    expect(findings?.high ?? []).not.toContain(crowd);
    expect(counties[20]?.local?.gi?.class ?? null).toBeNull();
  });

  test('without a pattern hardly a table has a finding', () => {
    let withFindings = 0;
    for (let run = 0; run < 40; run += 1) {
      const { findings } = hotspotsOf(records(`null ${run}`));
      if ((findings?.high.length ?? 0) + (findings?.low.length ?? 0) > 0) withFindings += 1;
    }
    expect(withFindings).toBeLessThanOrEqual(6);
  });

  test('the filter’s areas and months count, its regions do not', () => {
    const other = planted.map(
      ([month, code, department, , events]): Cell => [month, code, department, 1, events, 0],
    );
    const all = hotspotsOf([...planted, ...other]);
    const one = hotspotsOf([...planted, ...other], { filter: { areas: ['procurement'] } });
    expect(one.events).toBe(all.events / 2);
    const last = hotspotsOf(planted, { filter: { from: '2026-10', to: '2026-10' } });
    expect(last.events).toBeLessThan(one.events);
    expect(hotspotsOf(planted, { filter: { regions: ['330200'] } })).toEqual(hotspotsOf(planted));
    expect(hotspotsOf(planted, { filter: { departments: ['justice'] } }).events).toBe(0);
  });
});

describe('what cannot be judged is said', () => {
  test('events of a city, the province or an unknown place stand elsewhere', () => {
    const cells: Cell[] = [
      ...planted,
      [202610, '330100', 0, 0, 5, 0],
      [202610, '999999', 0, 0, 2, 0],
    ];
    expect(hotspotsOf(cells).elsewhere).toBe(7);
    expect(hotspotsOf(cells).events).toBe(hotspotsOf(planted).events);
  });

  test('a county without people and one unknown to the map are left out by name', () => {
    const [empty, lost] = [codes[3] as string, codes[30] as string];
    const known = codes.map((_, unit) => unit).filter((unit) => codes[unit] !== lost);
    const hotspots = hotspotsOf(planted, {
      geography: {
        ...geography,
        population: (code) => (code === empty ? 0 : geography.population(code)),
      },
      neighbours: {
        codes: codes.map((code) => (code === lost ? '440000' : code)),
        points: neighbours.points,
        weights: neighbours.weights,
      },
    });
    expect(hotspots.unpeopled).toEqual([empty]);
    expect(hotspots.unmapped).toEqual([lost]);
    expect(hotspots.findings?.tested).toBe(known.length - 1);
    expect(hotspots.counties[3]).toMatchObject({ rate: null, smoothed: null, local: null });
    expect(hotspots.counties[30]?.local).toBeNull();
    expect(hotspots.counties[30]?.rate?.rate).toBeGreaterThan(0);
    expect(hotspots.jobs?.codes).toHaveLength(35);
    expect(unsound(hotspots)).toBe(false);
  });

  test('an island is joined to its coast, or left without a local statistic', () => {
    const joined = hotspotsOf(planted);
    expect(joined.islands).toEqual([island]);
    expect(joined.counties.at(-1)?.local?.gi).not.toBeNull();
    const left = hotspotsOf(planted, { islands: 'leave' });
    expect(left.islands).toEqual([island]);
    expect(left.counties.at(-1)?.local).toEqual({ gi: null, moran: null });
    expect(left.findings?.tested).toBe(36);
  });

  test('too few counties, too few events, amounts, equal rates, rates by chance', () => {
    const few = { ...geography, counties: codes.slice(0, 8) };
    expect(hotspotsOf(planted, { geography: few }).refusal).toEqual({
      reason: 'few-units',
      found: 8,
      needed: 30,
    });
    const sparse = hotspotsOf([[202610, codes[0] as string, 0, 0, 3, 0]]);
    expect(sparse.refusal).toEqual({ reason: 'few-events', found: 3, needed: 30 });
    expect([sparse.jobs, sparse.findings, sparse.global]).toEqual([null, null, null]);
    expect(sparse.counties[0]?.rate).not.toBeNull();
    expect(hotspotsOf([]).refusal).toEqual({ reason: 'few-events', found: 0, needed: 30 });
    const amount = hotspotsOf(planted, { indicator: indicator('yuan', -1) });
    expect(amount.refusal).toEqual({ reason: 'not-events' });
    const even = codes.map(
      (code): Cell => [202610, code, 0, 0, geography.population(code) / 1e4, 0],
    );
    expect(hotspotsOf(even).refusal).toEqual({ reason: 'equal-rates' });
    const nearly = even.map(
      (cell, unit): Cell => [...cell.slice(0, 4), cell[4] + (unit % 2), 0] as unknown as Cell,
    );
    expect(hotspotsOf(nearly).refusal).toEqual({ reason: 'chance-only' });
  });

  test('one giant outlier: everything stays finite', () => {
    const giant = hotspotsOf(records('giant', (code) => (code === codes[14] ? 1e7 : 0)));
    expect(unsound(giant)).toBe(false);
    expect(giant.counties[14]?.local?.gi?.z).toBeGreaterThan(0);
  });
});

describe('cases that are a part of cases', () => {
  const shares = codes.map(
    (code): Cell => [202610, code, 0, 0, corner.includes(code) ? 60 : 91, 100],
  );

  test('of a percentage that should be high, the cases that did not meet the demand', () => {
    const { counties, per, measuredBy, findings } = hotspotsOf(shares, {
      indicator: indicator('percent', 1),
    });
    expect([per, measuredBy]).toEqual([100, 'cases']);
    expect(counties[0]).toMatchObject({ events: 40, population: 100, rate: { rate: 40 } });
    expect(findings?.high).toEqual(expect.arrayContaining(corner));
    const adverse = hotspotsOf(shares, { indicator: indicator('percent', -1) });
    expect(adverse.counties[0]).toMatchObject({ events: 60, rate: { rate: 60 } });
    expect(adverse.findings?.low).toEqual(expect.arrayContaining(corner));
  });

  test('a stock is that of the last month and has no scan in time', () => {
    const before = shares.map(([, ...rest]): Cell => [202609, ...rest]);
    const stock = hotspotsOf([...before, ...shares], {
      indicator: indicator('percent', 1, 'stock'),
    });
    expect(stock.counties[0]?.population).toBe(100);
    expect(stock.jobs?.spaceTime).toBeNull();
    const flow = hotspotsOf([...before, ...shares], { indicator: indicator('percent', 1) });
    expect(flow.counties[0]?.population).toBe(200);
    expect(flow.jobs?.spaceTime?.data.months).toBe(2);
  });
});

describe('jobs for the worker', () => {
  test('the scan finds the corner, at the least p', async () => {
    const { jobs } = hotspotsOf(planted);
    if (!jobs) throw new Error('There are no jobs.');
    const [first, second] = await findScanClusters({ ...jobs.scan, simulations: 99 });
    expect(first?.units.map((unit) => jobs.codes[unit]).toSorted()).toEqual(corner.toSorted());
    expect(first?.p).toBe(0.01);
    expect(second?.p).toBeGreaterThan(0.05);
  });

  test('a rise in one month is found where it is, one of all counties is not', async () => {
    const cells = records('rise', (code, month) =>
      month === 202609 ? 6 + (corner.includes(code) ? 14 : 0) : 0,
    );
    const { jobs } = hotspotsOf(cells);
    if (!jobs?.spaceTime) throw new Error('There is no scan in space and time.');
    const clusters = await findScanClusters({ ...jobs.spaceTime, simulations: 99 });
    expect(clusters[0]).toMatchObject({ months: [1, 1], p: 0.01 });
    expect(clusters[0]?.units.map((unit) => jobs.codes[unit]).toSorted()).toEqual(
      corner.toSorted(),
    );
    const all = hotspotsOf(records('all', (_, month) => (month === 202609 ? 6 : 0))).jobs;
    if (!all?.spaceTime) throw new Error('There is no scan in space and time.');
    const [chance] = await findScanClusters({ ...all.spaceTime, simulations: 99 });
    expect(chance?.p).toBeGreaterThan(0.05);
  });

  test('permutations agree about the corner', async () => {
    const { jobs } = hotspotsOf(planted);
    if (!jobs) throw new Error('There are no jobs.');
    const permuted = await permuteValues(jobs.permute);
    expect(permuted.giStar[0]?.twoSided).toBeLessThanOrEqual(0.01);
    expect(permuted.globalMoran?.twoSided).toBeLessThanOrEqual(0.01);
  });

  test('jobs can be cloned to a worker', () => {
    const { jobs } = hotspotsOf(planted);
    expect(structuredClone(jobs)).toEqual(jobs);
  });
});

test('the boundaries of the catalogue hold all its counties', () => {
  const file = join(import.meta.dirname, '../../../data/reference/zj-divisions.topojson');
  const real = countyNeighbours(JSON.parse(readFileSync(file, 'utf8')));
  expect(real.codes.toSorted()).toEqual(catalogue.counties.toSorted());
  const xihu = real.points[real.codes.indexOf('330106')];
  expect(xihu?.x).toBeCloseTo(120.13, 1);
  expect(xihu?.y).toBeCloseTo(30.26, 1);
});
