import { expect, test } from 'vitest';
import { countyFunnel } from '../../../src/queries/hotspots/county-funnel';
import { type Cell, codes, geography, hotspotsOf, indicator, population } from './hand-made';

const people = population.reduce((sum, size) => sum + size, 0);

test('events among people stand against the pooled rate', () => {
  const cells = codes.map(
    (code, unit): Cell => [
      202610,
      code,
      0,
      0,
      (population[unit] as number) / 5000 + (unit === 7 ? 40 : 0),
      0,
    ],
  );
  const hotspots = hotspotsOf(cells);
  const funnel = countyFunnel(hotspots);
  const rate = (people / 5000 + 40) / people;
  expect(funnel?.target).toBe(1);
  expect(funnel?.units[3]?.value).toBeCloseTo(1 / 5000 / rate, 10);
  const [outlier, usual] = [funnel?.units[7], funnel?.units[3]];
  expect(outlier && outlier.value > outlier.outer[1]).toBe(true);
  expect(usual && usual.value < usual.inner[1] && usual.value > usual.inner[0]).toBe(true);
});

test('events out of cases are proportions; nobody has no place in the funnel', () => {
  const cells = codes.map((code, unit): Cell => [202610, code, 0, 0, 50, unit === 4 ? 0 : 200]);
  const funnel = countyFunnel(hotspotsOf(cells, { indicator: indicator('percent', -1) }));
  expect(funnel?.target).toBeCloseTo(0.25, 12);
  expect(funnel?.units[4]).toBeNull();
  expect(funnel?.units[5]?.value).toBe(0.25);
  const nobody = hotspotsOf([], { geography: { ...geography, population: () => 0 } });
  expect(countyFunnel(nobody)?.units.every((unit) => unit === null)).toBe(true);
  expect(countyFunnel(hotspotsOf(cells, { indicator: indicator('yuan', -1) }))).toBeNull();
});
