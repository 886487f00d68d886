import { describe, expect, test } from 'vitest';
import { distanceOf, type Point } from '../../../../src/stats/spatial/distance';
import { poissonScan, scanSimulation } from '../../../../src/stats/spatial/scan/poisson-scan';
import type { ScanData } from '../../../../src/stats/spatial/scan/scan-data';
import { Random } from '../../../../src/util/random';

const months = 8;

/** Places, people and cases by chance, a few more where and when `planted` says. */
function board(seed: string, planted: (unit: number, month: number) => number): ScanData {
  const random = new Random(seed);
  const points: Point[] = Array.from({ length: 24 }, () => ({
    x: 118 + 4 * random.uniform(),
    y: 27 + 4 * random.uniform(),
  }));
  const population = points.map(() => random.between(200, 900));
  const cases = points.flatMap((_, unit) =>
    Array.from({ length: months }, (__, month) => random.below(3) + planted(unit, month)),
  );
  return { points, metric: 'sphere', months, cases, population };
}

function options(simulations: number, seed = 'scan') {
  return { populationShare: 0.5, simulations, random: new Random(seed) };
}

/** Kulldorff's ratio of some units in some months, from the raw cells. */
function ratioOf(
  { cases, population }: ScanData,
  units: readonly number[],
  span: readonly number[],
) {
  const [first = 0, last = 0] = span;
  const all = Array.from(population).reduce((sum, size) => sum + size, 0);
  const total = Array.from(cases).reduce((sum, count) => sum + count, 0);
  const held = units.reduce((sum, unit) => sum + (population[unit] as number), 0);
  const c = units
    .flatMap((unit) => Array.from(cases).slice(unit * months + first, unit * months + last + 1))
    .reduce((sum, count) => sum + count, 0);
  const e = (total * held * (last - first + 1)) / all / months;
  return c > e ? c * Math.log(c / e) + (total - c) * Math.log((total - c) / (total - e)) : 0;
}

/** Units of all circles that hold at most half of the people. */
function everyCircle({ points, population }: ScanData): number[][] {
  const half = Array.from(population).reduce((sum, size) => sum + size, 0) / 2;
  return points.flatMap((centre) => {
    const away = (unit: number) => distanceOf(centre, points[unit] as Point, 'sphere');
    const order = [...points.keys()].sort((a, b) => away(a) - away(b));
    return order
      .map((_, place) => order.slice(0, place + 1))
      .filter((units) => units.reduce((sum, u) => sum + (population[u] as number), 0) <= half);
  });
}

function everyWindow(data: ScanData, longest: number) {
  const spans = Array.from({ length: months * longest }, (_, place) => {
    const first = place % months;
    return [first, first + Math.floor(place / months)];
  }).filter(([, last = 0]) => last < months);
  return everyCircle(data)
    .flatMap((units) => spans.map((span) => ({ units, span, ratio: ratioOf(data, units, span) })))
    .reduce((best, window) => (window.ratio > best.ratio ? window : best));
}

describe('scan in space and time', () => {
  test.each(['a', 'b', 'c', 'd'])('finds what a look at every window finds: %s', (seed) => {
    const data = board(seed, () => 0);
    const [first] = poissonScan(data, options(0));
    const expected = everyWindow(data, months / 2);
    expect(first?.logRatio).toBeCloseTo(expected.ratio, 9);
    expect(first?.units.toSorted()).toEqual(expected.units.toSorted());
    expect(first?.months).toEqual(expected.span);
  });

  test('all mass in one unit and two months is found there, at the least p', () => {
    const data = board('mass', (unit, month) => (unit === 5 && month >= 3 && month < 5 ? 30 : 0));
    const [first] = poissonScan(data, options(99));
    expect(first).toMatchObject({ centre: 5, units: [5], months: [3, 4], radius: 0, p: 0.01 });
    expect(first?.relativeRisk).toBeGreaterThan(10);
  });

  test('clusters share no unit, the second one stands out too', () => {
    const planted = (unit: number, month: number) =>
      unit === 2 && month < 3 ? 25 : unit === 17 && month > 5 ? 15 : 0;
    const clusters = poissonScan(board('two', planted), options(199));
    expect(clusters.slice(0, 2).map(({ units }) => units)).toEqual([[2], [17]]);
    expect(clusters[1]?.p).toBe(0.005);
    expect(clusters.slice(2).every(({ p }) => (p ?? 0) > 0.05)).toBe(true);
    const units = clusters.flatMap((cluster) => cluster.units);
    expect(new Set(units).size).toBe(units.length);
    const ratios = clusters.map(({ logRatio }) => logRatio);
    expect(ratios).toEqual(ratios.toSorted((a, b) => b - a));
  });

  test('steps do not change the result', () => {
    const data = board('steps', () => 0);
    const scan = scanSimulation(data, options(60));
    const done: number[] = [];
    while (scan.done < scan.total) {
      scan.advance(7);
      done.push(scan.done);
    }
    expect(done.at(-1)).toBe(60);
    expect(done[0]).toBe(7);
    expect(scan.result()).toEqual(poissonScan(data, options(60)));
  });

  test('the order of the units does not matter', () => {
    const data = board('order', (unit) => (unit === 3 ? 4 : 0));
    const turned = data.points.map((_, unit) => data.points.length - 1 - unit);
    const moved = poissonScan(
      {
        ...data,
        points: turned.map((unit) => data.points[unit] as Point),
        population: turned.map((unit) => data.population[unit] as number),
        cases: turned.flatMap((unit) =>
          Array.from({ length: months }, (_, month) => data.cases[unit * months + month] as number),
        ),
      },
      options(0),
    );
    const [first] = poissonScan(data, options(0));
    expect(moved[0]?.units.map((unit) => turned[unit])).toEqual(first?.units);
    expect(moved[0]?.logRatio).toBeCloseTo(first?.logRatio ?? 0, 9);
  });

  test('p of data without a cluster is even: one in ten is at most 0.1', () => {
    const runs = 100;
    let small = 0;
    for (let run = 0; run < runs; run += 1) {
      const random = new Random(`null ${run}`);
      const points = Array.from({ length: 16 }, (_, u) => ({ x: u % 4, y: Math.floor(u / 4) }));
      const cases = points.map(() => 0);
      for (let drawn = 0; drawn < 80; drawn += 1) {
        const unit = random.below(16);
        cases[unit] = (cases[unit] ?? 0) + 1;
      }
      const [first] = poissonScan(
        { points, cases, population: points.map(() => 1) },
        options(49, `${run}`),
      );
      if ((first?.p ?? 1) <= 0.1) small += 1;
    }
    expect(small).toBeGreaterThanOrEqual(2);
    expect(small).toBeLessThanOrEqual(20);
  });

  test('a course that all units share is no cluster once it is expected', () => {
    const wave = (_: number, month: number) => (month === 4 ? 12 : 0);
    const data = board('wave', wave);
    expect(poissonScan(data, options(99))[0]?.months).toEqual([4, 4]);
    const byMonth = Array.from({ length: months }, (_, month) =>
      data.points.reduce((sum, __, unit) => sum + (data.cases[unit * months + month] as number), 0),
    );
    const population = Array.from(data.population).flatMap((size) =>
      byMonth.map((count) => size * count),
    );
    const plain = poissonScan(data, options(99))[0]?.logRatio ?? 0;
    const adjusted = poissonScan({ ...data, population }, options(99))[0]?.logRatio ?? 0;
    expect(adjusted).toBeLessThan(plain / 2);
  });

  test('a longest window is kept; with all months, one place may stand out all the time', () => {
    const data = board('long', (unit) => (unit === 9 ? 6 : 0));
    const two = poissonScan(data, { ...options(0), longestMonths: 2 });
    for (const { months: span } of two) expect(span[1] - span[0]).toBeLessThan(2);
    const [first] = poissonScan(data, { ...options(0), longestMonths: 99 });
    expect(first).toMatchObject({ units: [9], months: [0, months - 1] });
  });
});

describe('what cannot be scanned is named', () => {
  const points = [0, 1, 2].map((x) => ({ x, y: 0 }));

  test('wrong lengths', () => {
    const data = { points, months: 2, cases: [1, 2, 3], population: [1, 1, 1] };
    expect(() => poissonScan(data, options(0))).toThrow('needs 6 counts, not 3');
  });

  test('cases where nobody lives', () => {
    const data = { points, cases: [1, 2, 3], population: [9, 0, 9] };
    expect(() => poissonScan(data, options(0))).toThrow('Unit 1 has cases but no population');
  });

  test('a unit without people or cases stays out of every cluster’s expectation', () => {
    const clusters = poissonScan({ points, cases: [9, 0, 1], population: [5, 0, 5] }, options(9));
    expect(clusters[0]).toMatchObject({ cases: 9, expected: 5, logRatio: expect.any(Number) });
  });

  test('equal rates have no cluster', () => {
    const equal = { points, cases: [3, 3, 3], population: [7, 7, 7] };
    expect(poissonScan(equal, options(9))).toEqual([]);
  });
});
