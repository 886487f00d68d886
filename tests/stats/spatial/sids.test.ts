import { describe, expect, test } from 'vitest';
import { normalTwoSided } from '../../../src/stats/distributions/normal';
import { benjaminiHochberg } from '../../../src/stats/false-discovery';
import { empiricalBayes } from '../../../src/stats/spatial/empirical-bayes';
import { giStar } from '../../../src/stats/spatial/gi-star';
import { localMoran } from '../../../src/stats/spatial/moran';
import {
  distanceBand,
  rowStandardised,
  withSelf,
} from '../../../src/stats/spatial/spatial-weights';
import { births, deaths, sidsNames as names, sids, sidsWeights as weights } from '../support/sids';

const rates = empiricalBayes(deaths, births);

function close(mine: readonly (number | null)[], column: string) {
  for (const [row, value] of (sids.numbers(column) as number[]).entries()) {
    const error = Math.abs((mine[row] as number) - value) / Math.max(1e-3, Math.abs(value));
    expect(error, `${column} of ${names[row]}: ${mine[row]} for ${value}`).toBeLessThan(1e-9);
  }
}

describe('sudden infant deaths of North Carolina', () => {
  test('raw and empirical Bayes rates', () => {
    close(rates.raw, 'raw');
    close(rates.smoothed, 'eb');
  });

  test('Gi* with its p and the false discovery rate', () => {
    const z = giStar(rates.raw as number[], withSelf(weights));
    close(z, 'gistar_z');
    const p = z.map((score) => normalTwoSided(score as number));
    close(p, 'gistar_p2');
    close(benjaminiHochberg(p), 'gistar_p_bh');
  });

  test('local Moran with its moments and quadrants', () => {
    const local = localMoran(rates.raw as number[], rowStandardised(weights));
    close(
      local.map((unit) => unit?.i ?? null),
      'Ii',
    );
    close(
      local.map((unit) => unit?.expected ?? null),
      'Ii_E',
    );
    close(
      local.map((unit) => unit?.variance ?? null),
      'Ii_Var',
    );
    close(
      local.map((unit) => unit?.z ?? null),
      'Ii_Z',
    );
    expect(local.map((unit) => unit?.quadrant)).toEqual(
      sids.texts('quad').map((quadrant) => quadrant.toLowerCase()),
    );
  });
});

test('Gi* of six points, as published', () => {
  const points = [
    [10, 10],
    [20, 10],
    [40, 10],
    [15, 20],
    [30, 20],
    [30, 30],
  ].map(([x = 0, y = 0]) => ({ x, y }));
  const z = giStar([2, 3, 3.2, 5, 8, 7], withSelf(distanceBand(points, 15)));
  expect(z.map((score) => score?.toFixed(9))).toEqual([
    '-1.397276262',
    '-0.289177616',
    '0.650649635',
    '-0.289177616',
    '1.234520884',
    '2.024243309',
  ]);
});
