import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreModel } from '../../../../src/evaluation/model/score-model';
import { indicatorStandings } from '../../../../src/queries/evaluation/unit/indicator-standings';
import { median } from '../../../../src/queries/evaluation/unit/median';
import { peerContributions } from '../../../../src/queries/evaluation/unit/peer-contributions';
import { smallData, smallDirections, smallModel } from '../../../evaluation/model/small-model';

type Rows = readonly (readonly (number | null)[])[];

const scores = (rows: Rows, peers?: readonly string[]) =>
  scoreModel(smallModel, smallData(rows, peers), smallDirections);

// Shares of the whole: a 1/4, b 1/8, c 3/8, d 1/4; d counts down from 10.
describe('peerContributions', () => {
  test('by hand: two units with all data', () => {
    // a 90 and 70, b 60 and 60, c 40 and 80, d 2 and 4 (80 and 60): scores 65 and 70.
    const found = peerContributions(
      scores([
        [90, 60, 40, 2],
        [70, 60, 80, 4],
      ]),
      'u0',
      100,
    );
    expect(found).toMatchObject({ units: 2, mean: 67.5, score: 65, redistribution: 0 });
    expect(found?.indicators.map(({ path, points }) => [path, points])).toEqual([
      ['conduct/openness/a', 2.5],
      ['conduct/openness/b', 0],
      ['conduct/promises/c', -7.5],
      ['effect/d', 2.5],
    ]);
  });

  test('by hand: a missing value is a step of its own', () => {
    // Without b its eighth goes to a: u0 scores 33.75 + 15 + 20 = 68.75; u1 70; the mean is 69.375.
    const found = peerContributions(
      scores([
        [90, null, 40, 2],
        [70, 60, 80, 4],
      ]),
      'u0',
      100,
    );
    // Means: a 80, c 60, d 70. a: 3/8·10, c: 3/8·−20, d: 1/4·10.
    expect(found?.indicators.map(({ points }) => points)).toEqual([3.75, -7.5, 2.5]);
    // At the peers' means its weights give 30 + 22.5 + 17.5 = 70.
    expect(found?.redistribution).toBeCloseTo(0.625, 10);
  });

  test('only peers count, and units without a score do not', () => {
    const rows = [
      [90, 60, 40, 2],
      [70, 60, 80, 4],
      [0, 0, 0, 10],
      [null, null, null, null],
    ];
    const found = peerContributions(scores(rows, ['x', 'x', 'y', 'x']), 'u0', 100);
    expect(found).toMatchObject({ units: 2, mean: 67.5 });
    expect(peerContributions(scores(rows, ['x', 'x', 'y', 'x']), 'u3', 100)).toBeNull();
    expect(peerContributions(scores(rows), 'none', 100)).toBeNull();
  });

  test('means that are not arithmetic do not add up and say so', () => {
    const model = { ...smallModel, aggregation: 'geometric' } as const;
    const found = scoreModel(model, smallData([[90, 60, 40, 2]]), smallDirections);
    expect(peerContributions(found, 'u0', 100)).toBeNull();
  });

  test('whatever is missing, the parts sum to the distance from the mean', () => {
    const value = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { freq: 6 });
    const row = fc.tuple(value, value, value, value);
    let split = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        for (const { unit } of scores(rows)) {
          const found = peerContributions(scores(rows), unit, 100);
          if (!found) continue;
          split += 1;
          const sum = found.indicators.reduce((total, { points }) => total + points, 0);
          const distance = found.score - found.mean;
          expect(Math.abs(sum + found.redistribution - distance)).toBeLessThan(1e-9);
        }
      }),
    );
    expect(split).toBeGreaterThan(50);
  });
});

describe('indicatorStandings', () => {
  test('value, median of the peers, points short of full marks', () => {
    const rows = [
      [90, null, 40, 2],
      [70, 60, 80, 4],
      [50, 20, 60, 6],
    ];
    const standings = indicatorStandings(scores(rows), 'u0', 100);
    expect(standings).toMatchObject([
      { indicator: 'a', dimension: 'conduct', value: 90, peersMedian: 70, missing: null },
      { indicator: 'b', value: null, peersMedian: 40, lost: 0, missing: 'too_few' },
      { indicator: 'c', peersMedian: 60, lost: 22.5 },
      { indicator: 'd', value: 2, peersMedian: 4, normalised: 80, lost: 5 },
    ]);
    // a has 3/8 here: 10 points short.
    expect(standings[0]?.lost).toBeCloseTo(3.75, 10);
  });

  test('medians of odd, even and no values', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, null]);
  });
});
