import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  explainModelChange,
  type ModelChange,
} from '../../../src/evaluation/change/explain-model-change';
import { splitByRecords } from '../../../src/evaluation/change/split-by-records';
import type { Model } from '../../../src/evaluation/model/model-schema';
import { scoreModel } from '../../../src/evaluation/model/score-model';
import type { UnitScore } from '../../../src/evaluation/model/unit-score';
import { smallData, smallDirections, smallModel } from '../model/small-model';

type Row = readonly (number | null)[];

const score = (model: Model, row: Row) =>
  scoreModel(model, smallData([row]), smallDirections)[0] as UnitScore;

const changedModel: Model = {
  ...smallModel,
  dimensions: smallModel.dimensions.map((dimension, place) => ({
    ...dimension,
    weight: place + 1,
    indicators: dimension.indicators?.map((leaf) => ({
      ...leaf,
      goalposts: { lowest: 0, highest: 7 },
    })),
  })),
};

const sumOf = ({ indicators }: ModelChange) =>
  indicators.reduce((sum, each) => sum + each.byValue + each.byWeight + each.byRule, 0);

describe('explainModelChange', () => {
  test('by hand: one value, then a value that went missing', () => {
    const options = { scale: 100 };
    const change = explainModelChange(
      score(smallModel, [90, 60, 40, 2]),
      score(smallModel, [90, 60, 80, 2]),
      options,
    );
    // c has 3/8 of the whole: 40 points more are 15.
    expect(change).toMatchObject({ before: 65, after: 80 });
    expect(change?.indicators[2]).toEqual({
      indicator: 'c',
      valueBefore: 40,
      valueAfter: 80,
      byValue: 15,
      byWeight: 0,
      byRule: 0,
    });
    // Without b its eighth goes to a: 90·⅛ for 60·⅛.
    const missing = explainModelChange(
      score(smallModel, [90, 60, 40, 2]),
      score(smallModel, [90, null, 40, 2]),
      options,
    );
    expect(missing?.indicators.map(({ byWeight }) => byWeight)).toEqual([11.25, -7.5, 0, 0]);
    expect(missing?.indicators.every(({ byValue }) => byValue === 0)).toBe(true);
  });

  test('a changed rule is apart from changed data', () => {
    const before = score(smallModel, [90, 60, 40, 2]);
    const ruled = score(changedModel, [90, 60, 40, 2]);
    const same = explainModelChange(before, ruled, { scale: 100, ruled });
    expect(same?.indicators.every((each) => each.byValue === 0 && each.byWeight === 0)).toBe(true);
    expect(sumOf(same as ModelChange)).toBeCloseTo((ruled.score ?? 0) - (before.score ?? 0), 10);
  });

  test('whatever changes, the parts sum to the change to 1e-9', () => {
    const value = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { freq: 8 });
    const row = fc.tuple(value, value, value, value);
    let explained = 0;
    fc.assert(
      fc.property(row, row, fc.boolean(), (old, now, isRuleChange) => {
        const thousand = (model: Model): Model => ({ ...model, scale: 1000 });
        const model = thousand(isRuleChange ? changedModel : smallModel);
        const change = explainModelChange(score(thousand(smallModel), old), score(model, now), {
          scale: 1000,
          ruled: score(model, old),
        });
        if (!change) return;
        explained += 1;
        expect(Math.abs(sumOf(change) - (change.after - change.before))).toBeLessThan(1e-9);
      }),
    );
    expect(explained).toBeGreaterThan(20);
  });

  test('no score, no explanation; other means are refused', () => {
    const full = score(smallModel, [90, 60, 40, 2]);
    const none = score(smallModel, [null, null, null, null]);
    expect(explainModelChange(full, none, { scale: 100 })).toBeNull();
    const geometric = score({ ...smallModel, aggregation: 'geometric' }, [90, 60, 40, 2]);
    expect(() => explainModelChange(geometric, geometric, { scale: 100 })).toThrow('arithmetic');
  });
});

describe('splitByRecords', () => {
  test('a share: late records that were in time, and one repaired, by hand', () => {
    // 6/10 → 9/12: Δr = 0.15, r̄ = 0.675, D̄ = 11; late 2 of 2, repaired 1 of 0; 30 points.
    const parts = splitByRecords(
      30,
      { numerator: 6, denominator: 10 },
      { numerator: 9, denominator: 12 },
      [
        { kind: 'late_arrived', numerator: 2, denominator: 2 },
        { kind: 'repaired', numerator: 1, denominator: 0 },
      ],
    );
    const perUnit = 30 / 0.15;
    expect(parts.map(({ kind }) => kind)).toEqual(['late_arrived', 'repaired', 'other']);
    expect(parts[0]?.points).toBeCloseTo((perUnit * (2 - 0.675 * 2)) / 11, 10);
    expect(parts[1]?.points).toBeCloseTo(perUnit / 11, 10);
    expect(parts[2]?.points).toBeCloseTo(0, 10);
  });

  test('a count, kinds that come twice, and what no kind explains', () => {
    const parts = splitByRecords(
      -20,
      { numerator: 5, denominator: 1 },
      { numerator: 9, denominator: 1 },
      [
        { kind: 'added', numerator: 2, denominator: 0 },
        { kind: 'added', numerator: 1, denominator: 0 },
        { kind: 'withdrawn', numerator: -1, denominator: 0 },
      ],
    );
    expect(parts).toEqual([
      { kind: 'added', points: -15 },
      { kind: 'withdrawn', points: 5 },
      { kind: 'other', points: -10 },
    ]);
  });

  test('the parts sum to the points to 1e-9, whatever is given', () => {
    const count = fc.integer({ min: 0, max: 500 });
    const size = fc.integer({ min: 1, max: 500 });
    const delta = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(
        fc.tuple(count, size, count, size, fc.double({ min: -90, max: 90, noNaN: true })),
        fc.array(
          fc.record({
            kind: fc.constantFrom('added' as const, 'withdrawn' as const, 'rule_change' as const),
            numerator: delta,
            denominator: delta,
          }),
        ),
        ([n, d, n2, d2, points], changes) => {
          const parts = splitByRecords(
            points,
            { numerator: n, denominator: d },
            { numerator: n2, denominator: d2 },
            changes,
          );
          const sum = parts.reduce((total, each) => total + each.points, 0);
          const largest = Math.max(1, ...parts.map((each) => Math.abs(each.points)));
          expect(Math.abs(sum - points)).toBeLessThan(1e-9 * largest);
        },
      ),
    );
  });

  test('points without a change of the value are of others; an empty denominator is refused', () => {
    const same = { numerator: 1, denominator: 2 };
    const added = [{ kind: 'added', numerator: 1, denominator: 2 }] as const;
    expect(splitByRecords(7, same, same, added)).toEqual([
      { kind: 'added', points: 0 },
      { kind: 'other', points: 7 },
    ]);
    expect(() => splitByRecords(7, { numerator: 0, denominator: 0 }, same, [])).toThrow('above 0');
  });
});
