import { describe, expect, test } from 'vitest';
import type { Model } from '../../../src/evaluation/model/model-schema';
import { scoreModel } from '../../../src/evaluation/model/score-model';
import type { GroupScore } from '../../../src/evaluation/model/unit-score';
import { aggregated } from '../../stats/support/asem';
import { asemData, asemDirections, asemModel } from './asem-model';
import { smallData, smallDirections, smallModel } from './small-model';

const score = (model: Model, rows: readonly (readonly (number | null)[])[], peers?: string[]) =>
  scoreModel(model, smallData(rows, peers), smallDirections);

describe('the ASEM index as a model document', () => {
  const scores = scoreModel(asemModel, asemData, asemDirections);
  const column = (name: string) => aggregated.numbers(name) as readonly number[];
  const published = (name: string, unit: number) =>
    column(name)[aggregated.texts('uCode').indexOf(asemData.units[unit] as string)] as number;
  const groups = (all: readonly GroupScore[]): GroupScore[] =>
    all.flatMap((group) => [group, ...groups(group.groups)]);

  test('51 units have the published index, sub-indices, pillars and normalised indicators', () => {
    expect(scores).toHaveLength(51);
    for (const [unit, { score: index, dimensions }] of scores.entries()) {
      expect(Math.abs((index as number) - published('Index', unit))).toBeLessThan(1e-9);
      const all = groups(dimensions);
      expect(all).toHaveLength(10);
      for (const { name, score: own, leaves } of all) {
        expect(Math.abs((own as number) - published(name, unit)), name).toBeLessThan(1e-9);
        for (const { indicator, normalised } of leaves) {
          const error = Math.abs((normalised as number) - published(indicator, unit));
          expect(error, indicator).toBeLessThan(1e-9);
        }
      }
    }
  });

  test('Switzerland, the Netherlands and Denmark lead', () => {
    const best = scores.toSorted((a, b) => (a.rank as number) - (b.rank as number)).slice(0, 3);
    expect(best.map(({ unit, score: index }) => [unit, index?.toFixed(10)])).toEqual([
      ['CHE', '68.3837242383'],
      ['NLD', '64.8195161698'],
      ['DNK', '64.8040799606'],
    ]);
  });
});

describe('the chain by hand', () => {
  test('goalposts, weights up the tree, grade, rank', () => {
    // openness (2·90 + 60)/3 = 80, promises 40, conduct 60; effect 100·(1 − 2/10) = 80; (3·60 + 80)/4 = 65.
    const [first, second] = score(smallModel, [
      [90, 60, 40, 2],
      [100, 100, 100, 0],
    ]);
    expect(first).toMatchObject({ unit: 'u0', score: 65, rank: 2, grade: 'good', available: 1 });
    expect(first?.dimensions.map((each) => each.score)).toEqual([60, 80]);
    expect(first?.dimensions[0]?.groups.map((each) => each.score)).toEqual([80, 40]);
    const leaves = first?.dimensions[0]?.groups[0]?.leaves ?? [];
    expect(leaves.map(({ effectiveWeight }) => effectiveWeight)).toEqual([0.25, 0.125]);
    expect(leaves.map(({ contribution }) => contribution)).toEqual([22.5, 7.5]);
    expect(second).toMatchObject({ score: 100, rank: 1, grade: 'excellent' });
  });

  test('the scale stretches scores and contributions', () => {
    const thousand: Model = { ...smallModel, scale: 1000 };
    const [unit] = score(thousand, [[90, 60, 40, 2]]);
    expect(unit?.score).toBeCloseTo(650, 10);
    expect(unit?.dimensions[1]?.leaves[0]?.contribution).toBeCloseTo(200, 10);
  });

  test('weights of what is missing go to the rest; too little data gives no score and says why', () => {
    // Without b: openness 90, promises 40, conduct 65, (3·65 + 80)/4 = 68.75.
    const [one, two, three] = score(smallModel, [
      [90, null, 40, 2],
      [null, 60, null, 2],
      [null, null, null, null],
    ]);
    expect(one?.score).toBeCloseTo(68.75, 12);
    expect(one?.available).toBeCloseTo(1 - 0.125, 12);
    const openness = one?.dimensions[0]?.groups[0];
    expect(openness?.available).toBeCloseTo(2 / 3, 12);
    expect(openness?.leaves.map(({ effectiveWeight }) => effectiveWeight)).toEqual([0.375, 0]);
    expect(openness?.leaves[1]).toMatchObject({ missing: 'too_few', contribution: null });
    // b alone is a third of openness: below half, so openness, conduct and the whole are missing.
    expect(two).toMatchObject({ score: null, rank: null, grade: null });
    expect(two?.dimensions[0]?.groups[0]).toMatchObject({ score: null });
    expect(two?.dimensions[0]?.groups[0]?.leaves[1]).toMatchObject({
      value: 60,
      missing: 'group_incomplete',
      effectiveWeight: 0,
    });
    expect(two?.dimensions[1]?.score).toBeCloseTo(80, 12);
    expect(three).toMatchObject({ score: null, available: 0 });
  });

  test('without a denominator there is no data; with one there is too little', () => {
    const missing = (size: number | null) =>
      scoreModel(smallModel, smallData([[null, 1, 1, 1]], ['all'], size), smallDirections)[0]
        ?.dimensions[0]?.groups[0]?.leaves[0]?.missing;
    expect([missing(3), missing(0), missing(null)]).toEqual(['too_few', 'no_data', 'no_data']);
  });

  test('geometric and harmonic means on 1 … 100', () => {
    const rows = [[0, 0, 100, 0]];
    // openness 1, promises 100: √100 = 10; effect 100: (10³·100)^¼.
    const [geometric] = score({ ...smallModel, aggregation: 'geometric' }, rows);
    expect(geometric?.score).toBeCloseTo(100_000 ** 0.25, 10);
    expect(geometric?.dimensions[0]?.groups[0]?.leaves[0]).toMatchObject({
      normalised: 1,
      contribution: null,
    });
    // conduct 2/(1 + 1/100) = 200/101; 4/(3·101/200 + 1/100).
    const [harmonic] = score({ ...smallModel, aggregation: 'harmonic' }, rows);
    expect(harmonic?.score).toBeCloseTo(4 / (303 / 200 + 1 / 100), 10);
  });

  test('Copeland: who beats whom, brought to 0 … 100', () => {
    const copeland: Model = { ...smallModel, aggregation: 'copeland' };
    const scores = score(copeland, [
      [90, 90, 90, 1],
      [50, 50, 50, 5],
      [10, 10, 10, 9],
      [null, null, null, null],
    ]);
    expect(scores.map((unit) => unit.score)).toEqual([100, 50, 0, null]);
    expect(scores.map((unit) => unit.rank)).toEqual([1, 2, 3, null]);
    expect(score(copeland, [[1, 1, 1, 1]])[0]?.score).toBe(50);
  });

  test('min-max, percentiles and z-scores are taken within the peers', () => {
    const rows = [
      [10, 10, 10, 1],
      [30, 30, 30, 3],
      [0, 0, 0, 0],
      [90, 90, 90, 9],
    ];
    const peers = ['county', 'county', 'city', 'city'];
    for (const normalisation of ['min_max', 'percentile'] as const) {
      const scores = score({ ...smallModel, normalisation }, rows, peers);
      expect(scores.map((unit) => unit.score)).toEqual([25, 75, 25, 75]);
      expect(scores.map((unit) => unit.rank)).toEqual([2, 1, 2, 1]);
    }
    const scores = score({ ...smallModel, normalisation: 'z_score' }, rows, peers);
    const z = 10 * Math.SQRT1_2;
    expect(scores[0]?.score).toBeCloseTo(50 - z / 2, 10);
    expect(scores[1]?.score).toBeCloseTo(50 + z / 2, 10);
  });

  test('equal weights count siblings; entropy weights count what tells the units apart', () => {
    const rows = [
      [90, 60, 40, 2],
      [30, 60, 40, 2],
    ];
    // openness 75, promises 40: 57.5; effect 80: 68.75.
    const [equal] = score({ ...smallModel, weighting: 'equal' }, rows);
    expect(equal?.score).toBeCloseTo(68.75, 12);
    // Only a differs: all weight to it.
    const entropy = score({ ...smallModel, weighting: 'entropy' }, rows);
    expect(entropy.map((unit) => unit.score)).toEqual([90, 30]);
  });

  test('equal scores share the lowest rank; the last grade takes what is below all', () => {
    const scores = score(smallModel, [
      [50, 50, 50, 5],
      [50, 50, 50, 5],
      [0, 0, 0, 10],
    ]);
    expect(scores.map((unit) => unit.rank)).toEqual([1, 1, 3]);
    expect(scores.map((unit) => unit.grade)).toEqual(['poor', 'poor', 'poor']);
  });
});

test('scores that are equal but for rounding share their rank', () => {
  // openness (2·0.1 + 0.7)/3 and (2·0.45 + 0)/3: both 0.3.
  const scores = score(smallModel, [
    [0.1, 0.7, 20.3, 3],
    [0.45, 0, 20.3, 3],
    [0.1, 0.7, 20.2, 3],
  ]);
  expect(scores.map((unit) => unit.rank)).toEqual([1, 1, 3]);
});

test('values that are not finite are missing', () => {
  const [unit] = score(smallModel, [[Number.NaN, 60, 40, Number.POSITIVE_INFINITY]]);
  expect(unit?.available).toBeCloseTo(0.125 + 0.375, 12);
  expect(unit?.dimensions[1]?.leaves[0]).toMatchObject({ value: null, normalised: null });
});

describe('what cannot be scored is refused', () => {
  test('an indicator without a document', () => {
    expect(() => scoreModel(smallModel, smallData([]), new Map())).toThrow(
      'conduct/openness/a an indicator without a document',
    );
    expect(() => scoreModel(smallModel, smallData([]))).toThrow('without a document');
  });

  test('goalposts that are not there', () => {
    const model: Model = {
      ...smallModel,
      dimensions: [
        {
          name: 'only',
          title: { zh: '', en: '' },
          weight: 1,
          indicators: [{ indicator: 'a', weight: 1 }],
        },
      ],
    };
    expect(() => scoreModel(model, smallData([]), smallDirections)).toThrow('has none at only/a');
    expect(() =>
      scoreModel({ ...model, normalisation: 'min_max' }, smallData([]), smallDirections),
    ).not.toThrow();
  });

  test('columns of other lengths', () => {
    const data = { ...smallData([[1, 1, 1, 1]]), values: new Map([['a', [1, 2]]]) };
    expect(() => scoreModel(smallModel, data, smallDirections)).toThrow('2 values for 1 units');
    const peers = { ...smallData([[1, 1, 1, 1]]), peers: [] };
    expect(() => scoreModel(smallModel, peers, smallDirections)).toThrow(
      '1 units have peers for 0',
    );
  });
});
