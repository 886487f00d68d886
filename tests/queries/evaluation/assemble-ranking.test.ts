import { describe, expect, test } from 'vitest';
import { findIndicator } from '../../../src/evaluation/indicators';
import type { Model } from '../../../src/evaluation/model/model-schema';
import { rescore } from '../../../src/evaluation/model/rescore';
import { assembleRanking } from '../../../src/queries/evaluation/assemble-ranking';
import { rankTrial } from '../../../src/queries/evaluation/rank-trial';
import { scoredModel } from '../../../src/queries/evaluation/scored-model';

const both = (text: string) => ({ zh: text, en: text });
const timely = 'double_publicity_timely';
const fulfilled = 'commitments_fulfilled_on_time';
const goalposts = { lowest: 0, highest: 100 };
const model: Model = {
  name: 'pair',
  version: '1',
  title: both('pair'),
  description: both('pair'),
  unitLevel: 'county',
  peers: 'kind',
  period: 'month',
  scale: 100,
  treatment: false,
  normalisation: 'goalposts',
  weighting: 'given',
  aggregation: 'arithmetic',
  minimumShare: 0.4,
  grades: [
    { name: 'good', title: both('good'), from: 60 },
    { name: 'poor', title: both('poor'), from: 0 },
  ],
  dimensions: [
    {
      name: 'one',
      title: both('one'),
      weight: 50,
      indicators: [{ indicator: timely, weight: 100, goalposts, minimumData: 1 }],
    },
    {
      name: 'two',
      title: both('two'),
      weight: 50,
      indicators: [{ indicator: fulfilled, weight: 100, goalposts, minimumData: 1 }],
    },
  ],
  clauses: ['P1-2.1.1'],
};

/** Percentages of four units by month; −1: no rows. */
const timelyOf = [
  [90, 40, 70, 10],
  [50, 60, 70, 10],
];
const fulfilledOf = [
  [50, 80, -1, 30],
  [50, 80, -1, 30],
];

const scored = scoredModel(model, {
  units: { units: ['a', 'b', 'c', 'd'], peers: ['x', 'x', 'x', 'y'] },
  months: ['2026-09', '2026-10'],
  firstMonth: '2026-09',
  sums: new Map([
    [timely, sumsOf(timely, timelyOf)],
    [fulfilled, sumsOf(fulfilled, fulfilledOf)],
  ]),
  measured: new Map(),
  population: () => 0,
});

function sumsOf(name: string, percentages: readonly (readonly number[])[]) {
  const indicator = findIndicator(name);
  if (!indicator) throw new Error(name);
  const flat = percentages.flat();
  return {
    indicator,
    sums: {
      numerator: Float64Array.from(flat, (value) => Math.max(0, value)),
      denominator: Float64Array.from(flat, (value) => (value < 0 ? 0 : 100)),
    },
  };
}

const month = '2026-10';
const ranking = assembleRanking({ scored, month, against: '2026-09', simulated: null });

describe('ranked units', () => {
  test('stand by their peers, best first, with what changed and what is missing', () => {
    const [x, y] = ranking;
    expect(x?.units.map(({ unit, rank, score }) => [unit, rank, score])).toEqual([
      ['b', 1, 70],
      ['c', 1, 70],
      ['a', 3, 50],
    ]);
    expect(y?.units.map(({ unit, rank, grade }) => [unit, rank, grade])).toEqual([
      ['d', 1, 'poor'],
    ]);
    const [b, c, a] = x?.units ?? [];
    expect([a?.scoreChange, b?.scoreChange, c?.scoreChange]).toEqual([-20, 10, 0]);
    expect([a?.rankChange, b?.rankChange]).toEqual([-2, 2]);
    expect([c?.missing, c?.available, c?.dimensions]).toEqual([1, 0.5, [70, null]]);
    expect(a?.trend).toEqual([...new Array(10).fill(null), 70, 50]);
  });

  test('move where other weights are tried, and say by how many places', () => {
    const rescored = rescore(scored.preparedAt(month), { weights: { one: 0, two: 100 } });
    const [x] = rankTrial(ranking, scored.dataAt(month).units, rescored);
    expect(x?.units.map(({ unit, score, moved }) => [unit, score, moved])).toEqual([
      ['b', 80, 0],
      ['a', 50, 1],
      ['c', null, 0],
    ]);
    expect(x?.ranked).toBe(2);
    // What does not hang on the weights is not made anew.
    const trendOf = (from: typeof x) => from?.units.find(({ unit }) => unit === 'a')?.trend;
    expect(trendOf(x)).toBe(trendOf(ranking[0]));
  });
});
