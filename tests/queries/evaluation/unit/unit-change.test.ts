import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreModel } from '../../../../src/evaluation/model/score-model';
import { changeSteps } from '../../../../src/pages/scoreboard/change/change-steps';
import type { FractionChange } from '../../../../src/queries/evaluation/unit/month-change';
import {
  movedByValue,
  reasonsOf,
  type UnitChange,
  unitChange,
} from '../../../../src/queries/evaluation/unit/unit-change';
import { smallData, smallDirections, smallModel } from '../../../evaluation/model/small-model';

type Row = readonly (number | null)[];

const score = (row: Row) => scoreModel(smallModel, smallData([row]), smallDirections)[0];
const changeOf = (before: Row, after: Row) =>
  unitChange(score(before), score(after), 100) as UnitChange;
const sum = (parts: readonly { readonly points: number }[]) =>
  parts.reduce((total, { points }) => total + points, 0);

describe('the change of a unit', () => {
  test('by hand: a value and its records', () => {
    // c from 4/10 to 8/10 has 3/8 of the score: 15 points.
    const change = changeOf([90, 60, 40, 2], [90, 60, 80, 2]);
    expect(change).toMatchObject({ unit: 'u0', before: 65, after: 80 });
    expect(movedByValue(change).map(({ path }) => path)).toEqual(['conduct/promises/c']);
    const fractions = new Map<string, FractionChange>([
      [
        'conduct/promises/c',
        {
          before: { numerator: 4, denominator: 10 },
          after: { numerator: 8, denominator: 10 },
          changes: [
            { kind: 'entered', numerator: 3, denominator: 2 },
            { kind: 'left', numerator: 1, denominator: -2 },
          ],
          records: new Map([
            ['entered', 2],
            ['left', 2],
          ]),
        },
      ],
    ]);
    // r̄ = 0.6: entered (3 − 1.2)/10, left (1 + 1.2)/10 of 15 points to 0.4.
    expect(reasonsOf(change, fractions)).toEqual([
      { reason: 'left', points: expect.closeTo(8.25, 9) as number, records: 2 },
      { reason: 'entered', points: expect.closeTo(6.75, 9) as number, records: 2 },
    ]);
  });

  test('before records are read all of it is other; data gone missing is weights', () => {
    const change = changeOf([90, 60, 40, 2], [90, null, 80, 2]);
    expect(reasonsOf(change, new Map())).toEqual([
      { reason: 'other', points: 15, records: null },
      { reason: 'weights', points: expect.closeTo(3.75, 9) as number, records: null },
    ]);
    expect(changeSteps(change, 'indicator')).toEqual([
      { key: 'conduct/promises/c', name: 'c', points: 15 },
      { key: 'weights', name: null, points: expect.closeTo(3.75, 9) as number },
    ]);
    expect(changeSteps(change, 'dimension')).toMatchObject([
      { name: 'conduct', points: 15 },
      { name: 'effect', points: 0 },
      { name: null },
    ]);
  });

  test('no score, no explanation', () => {
    expect(unitChange(score([90, 60, 40, 2]), score([null, null, null, null]), 100)).toBeNull();
    expect(unitChange(undefined, score([90, 60, 40, 2]), 100)).toBeNull();
  });

  test('whatever changes, steps and reasons sum to the change to 1e-9', () => {
    const value = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { freq: 8 });
    const row = fc.tuple(value, value, value, value);
    const delta = fc.integer({ min: -9, max: 9 });
    const fraction = fc.record({
      numerator: fc.integer({ min: 0, max: 90 }),
      denominator: fc.integer({ min: 1, max: 90 }),
    });
    let explained = 0;
    fc.assert(
      fc.property(row, row, fraction, fraction, delta, delta, (before, after, old, now, n, d) => {
        const change = unitChange(score(before), score(after), 100);
        if (!change) return;
        explained += 1;
        const fractions = new Map(
          change.indicators.map(({ path }): [string, FractionChange] => [
            path,
            {
              before: old,
              after: now,
              changes: [{ kind: 'repaired', numerator: n, denominator: d }],
              records: new Map([['repaired', 1]]),
            },
          ]),
        );
        const difference = change.after - change.before;
        for (const parts of [
          reasonsOf(change, fractions),
          changeSteps(change, 'dimension'),
          changeSteps(change, 'indicator'),
        ]) {
          expect(Math.abs(sum(parts) - difference)).toBeLessThan(1e-9);
        }
      }),
    );
    expect(explained).toBeGreaterThan(20);
  });
});
