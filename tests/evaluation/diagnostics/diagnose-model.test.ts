import { describe, expect, test } from 'vitest';
import { diagnoseModel } from '../../../src/evaluation/diagnostics/diagnose-model';
import { prepareModel } from '../../../src/evaluation/model/prepare-model';
import { scoringPlan } from '../../../src/evaluation/model/scoring-plan';
import { cronbachAlpha, pearson } from '../../../src/stats/composite/correlation';
import { normalised } from '../../stats/support/asem';
import { asemData, asemDirections, asemModel } from '../model/asem-model';
import { smallData, smallDirections, smallModel } from '../model/small-model';

const plan = scoringPlan(smallModel, smallDirections);
const diagnose = (rows: readonly (readonly (number | null)[])[], peers?: readonly string[]) =>
  diagnoseModel(prepareModel(plan, smallData(rows, peers)));

describe('diagnoseModel', () => {
  test('one indicator that makes all differences dominates', () => {
    const { indicators, warnings } = diagnose([
      [10, 50, 50, 5],
      [50, 50, 50, 5],
      [90, 50, 50, 5],
    ]);
    expect(indicators.map(({ nominal }) => nominal)).toEqual([0.25, 0.125, 0.375, 0.25]);
    expect(indicators[0]?.influence).toBeCloseTo(1, 12);
    expect(warnings).toEqual([
      {
        kind: 'dominated',
        path: 'conduct/openness/a',
        influence: expect.closeTo(1, 9),
        nominal: 0.25,
      },
    ]);
  });

  test('influences sum to 1, with gaps and peers too', () => {
    const { indicators } = diagnose(
      [
        [10, 70, 50, 5],
        [50, null, 90, 2],
        [90, 20, 10, 9],
        [null, null, null, null],
        [30, 20, 70, null],
      ],
      ['one', 'one', 'other', 'other', 'other'],
    );
    const sum = indicators.reduce((total, { influence }) => total + (influence ?? 0), 0);
    expect(sum).toBeCloseTo(1, 9);
  });

  test('indicators of one group that say the same or the contrary', () => {
    const kinds = (second: readonly number[]) =>
      diagnose([10, 50, 90].map((first, unit) => [first, second[unit] as number, 50, 5]))
        .warnings.filter(({ kind }) => kind !== 'dominated')
        .map((warning) => [warning.kind, 'paths' in warning ? warning.paths : null]);
    const paths = ['conduct/openness/a', 'conduct/openness/b'];
    expect(kinds([20, 55, 90])).toEqual([['redundant', paths]]);
    expect(kinds([90, 55, 20])).toEqual([['negative', paths]]);
    expect(kinds([20, 90, 21])).toEqual([]);
  });

  test('all scores equal, other means: no influence', () => {
    const equal = diagnose([
      [50, 50, 50, 5],
      [50, 50, 50, 5],
    ]);
    expect(equal.indicators.map(({ influence }) => influence)).toEqual([null, null, null, null]);
    const geometric = scoringPlan({ ...smallModel, aggregation: 'geometric' }, smallDirections);
    const rows = smallData([
      [50, 40, 50, 5],
      [70, 50, 90, 5],
    ]);
    const { indicators } = diagnoseModel(prepareModel(geometric, rows));
    expect(indicators.map(({ influence }) => influence)).toEqual([null, null, null, null]);
  });
});

test('ASEM: correlations and alpha are those of the published normalised indicators', () => {
  const prepared = prepareModel(scoringPlan(asemModel, asemDirections), asemData);
  const { correlations, consistency, indicators } = diagnoseModel(prepared);
  const codes = prepared.plan.leaves.map(({ indicator }) => indicator);
  const columns = codes.map((code) => normalised.numbers(code));
  for (const [i, row] of correlations.entries()) {
    for (const [j, r] of row.entries()) {
      const expected = pearson(columns[i] ?? [], columns[j] ?? []);
      expect(Math.abs((r as number) - (expected as number))).toBeLessThan(1e-9);
    }
  }
  const political = codes.flatMap((code, place) =>
    prepared.plan.paths[place]?.startsWith('Conn/Political/') ? [normalised.numbers(code)] : [],
  );
  expect(consistency.find(({ path }) => path === 'Conn/Political')?.alpha).toBeCloseTo(
    cronbachAlpha(political) as number,
    9,
  );
  expect(consistency.at(-1)?.path).toBe('');
  expect(indicators.reduce((sum, { influence }) => sum + (influence ?? 0), 0)).toBeCloseTo(1, 9);
});
