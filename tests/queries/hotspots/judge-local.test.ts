import { expect, test } from 'vitest';
import { judgeLocal } from '../../../src/queries/hotspots/judge-local';
import type { LocalStatistics } from '../../../src/stats/spatial/local-statistics';

/** A unit with Gi* and local Moran of the same z and p. */
function unit(z: number, p: number): LocalStatistics {
  const score = { z, p, adjusted: 1 };
  return {
    gi: { ...score, class: null },
    moran: { ...score, i: 1, quadrant: z > 0 ? 'high-high' : 'low-low' },
  };
}
const island: LocalStatistics = { gi: null, moran: null };
const local = [unit(4, 0.001), unit(3, 0.004), unit(-2, 0.03), unit(0.1, 0.9), island];
const neighbours = [2, 3, 5, 1, 0];

function permuted(...twoSided: (number | null)[]) {
  const list = twoSided.map((p) => (p === null ? null : { oneSided: p / 2, twoSided: p }));
  return { giStar: list, localMoran: list, globalMoran: null };
}

test('before permutations everything is judged by the analytic p', () => {
  const judged = judgeLocal(local, neighbours, null);
  // Benjamini–Hochberg of 0.001, 0.004, 0.03, 0.9: times 4/1, 4/2, 4/3, 4/4.
  const adjusted = judged.map(({ gi }) => gi?.adjusted ?? null);
  expect(adjusted[0]).toBeCloseTo(0.004, 12);
  expect(adjusted[1]).toBeCloseTo(0.008, 12);
  expect(adjusted[2]).toBeCloseTo(0.04, 12);
  expect(adjusted.slice(3)).toEqual([0.9, null]);
  expect(judged.map(({ gi }) => gi?.class ?? null)).toEqual([
    { kind: 'hot', confidence: 99 },
    { kind: 'hot', confidence: 99 },
    { kind: 'cold', confidence: 95 },
    null,
    null,
  ]);
  expect(judged.map(({ isFew }) => isFew)).toEqual([true, false, false, true, true]);
  expect(judged[0]?.giP).toEqual({ analytic: 0.001, permuted: null });
});

test('with one or two neighbours the p of the permutations decides, elsewhere the analytic one', () => {
  const judged = judgeLocal(local, neighbours, permuted(0.2, 0.5, 0.6, 0.8, null));
  expect(judged.map(({ gi }) => gi?.p ?? null)).toEqual([0.2, 0.004, 0.03, 0.8, null]);
  // Of 0.004, 0.03, 0.2, 0.8: 0.016, 0.06, 0.2667, 0.8.
  expect(judged[1]?.gi?.adjusted).toBeCloseTo(0.016, 12);
  expect(judged[2]?.gi?.adjusted).toBeCloseTo(0.06, 12);
  expect(judged[0]?.gi?.class).toBeNull();
  expect(judged[1]?.gi?.class).toEqual({ kind: 'hot', confidence: 95 });
  expect(judged[2]?.gi?.class).toEqual({ kind: 'cold', confidence: 90 });
  expect(judged[0]?.giP).toEqual({ analytic: 0.001, permuted: 0.2 });
  expect(judged[0]?.moran).toMatchObject({ p: 0.2, quadrant: 'high-high' });
  expect(judged[4]).toMatchObject({ gi: null, moran: null, giP: null, moranP: null });
});

test('a unit that was not permuted keeps its analytic p', () => {
  const judged = judgeLocal(local, neighbours, permuted(null, null, null, null, null));
  expect(judged.map(({ gi }) => gi?.p ?? null)).toEqual([0.001, 0.004, 0.03, 0.9, null]);
});
